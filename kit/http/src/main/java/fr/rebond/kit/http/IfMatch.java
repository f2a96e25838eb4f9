package fr.rebond.kit.http;

import fr.rebond.kit.problem.Refusal;
import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The {@code If-Match} header, required for every change of an existing aggregate. Declare it as a {@code @BeanParam}.
 */
public class IfMatch {

    @HeaderParam("If-Match")
    @Parameter(
            description = "Entity tag of the representation that the change is based on",
            example = "\"3\"",
            required = true)
    private @Nullable String value;

    /** @throws Refusal 428 when the header is missing, 412 when the aggregate has another version */
    public void matches(long version) {
        if (value == null || value.isBlank()) {
            throw new Refusal(
                    428,
                    "precondition-required",
                    "Send If-Match with the ETag of the representation that the change is based on");
        }
        if (!value.equals(Versioned.entityTag(version))) {
            throw new Refusal(
                    412,
                    "precondition-failed",
                    "If-Match does not name the current version, whose ETag is " + Versioned.entityTag(version));
        }
    }
}
