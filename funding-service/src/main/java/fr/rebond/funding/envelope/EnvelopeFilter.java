package fr.rebond.funding.envelope;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of the list of envelopes. */
class EnvelopeFilter {

    @QueryParam("laureate")
    @Parameter(description = "Identifier of the laureate")
    private @Nullable UUID laureate;

    @QueryParam("territory")
    @Parameter(description = "Identifier of the territory")
    private @Nullable UUID territory;

    @QueryParam("call")
    @Size(max = 100)
    @Parameter(description = "Code of the call")
    private @Nullable String call;

    @Nullable
    UUID laureate() {
        return laureate;
    }

    @Nullable
    UUID territory() {
        return territory;
    }

    @Nullable
    String call() {
        return call;
    }

    String text() {
        return "laureate=" + laureate + "&territory=" + territory + "&call=" + call;
    }
}
