package fr.rebond.applications.call.wave;

import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.http.Answers;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/waves/{id}")
@Tag(name = "Calls")
class WaveResource {

    private final Waves waves;
    private final ProgrammeClock clock;

    WaveResource(Waves waves, ProgrammeClock clock) {
        this.waves = waves;
        this.clock = clock;
    }

    /** A wave exists once its call is published: everybody may see it. Never 304, as its state follows the clock. */
    @GET
    @PermitAll
    @Operation(operationId = "readWave", summary = "Read a wave and its state at this moment")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WaveView.class)))
    public Response read(@PathParam("id") UUID id) {
        return Answers.ok(WaveView.of(waves.get(id), clock.instant()));
    }
}
