package fr.rebond.applications.call.wave;

import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.http.PublicRead;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/waves/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calls")
class WaveResource {

    private final WaveService service;

    WaveResource(WaveService service) {
        this.service = service;
    }

    /**
     * Waves exist once their call is published, so they are public. Never answers 304, because the state follows the
     * clock.
     */
    @GET
    @PermitAll
    @PublicRead
    @Operation(operationId = "readWave", summary = "Read a wave and its current state")
    @APIResponseSchema(value = WaveView.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id), known);
    }
}
