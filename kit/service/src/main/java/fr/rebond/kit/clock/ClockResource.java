package fr.rebond.kit.clock;

import fr.rebond.kit.permission.May;
import fr.rebond.kit.settings.ServiceName;
import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Reads and sets the programme clock. Exists in the profile {@code local} only. */
@Path("/v1/clock/{service}")
@Produces(MediaType.APPLICATION_JSON)
@EndpointDisabled(name = "rebond.clock.adjustable", stringValue = "false", disableIfMissing = true)
class ClockResource {

    private final ProgrammeClock clock;
    private final ServiceName service;

    ClockResource(ProgrammeClock clock, ServiceName service) {
        this.clock = clock;
        this.service = service;
    }

    record ClockSetting(@NotNull Instant now) {}

    record ClockView(Instant now) {}

    @GET
    @May.SetClock
    @Operation(hidden = true)
    public ClockView read(String service) {
        this.service.require(service);
        return new ClockView(clock.instant());
    }

    @PUT
    @May.SetClock
    @Operation(hidden = true)
    public ClockView set(String service, @Valid @NotNull ClockSetting setting) {
        this.service.require(service);
        return new ClockView(clock.set(setting.now()));
    }
}
