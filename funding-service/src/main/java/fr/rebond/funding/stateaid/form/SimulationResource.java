package fr.rebond.funding.stateaid.form;

import fr.rebond.funding.permission.May;
import fr.rebond.funding.stateaid.rule.Use;
import fr.rebond.kit.idempotency.Idempotent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/state-aid/simulations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "State aid", description = "How much State aid the law allows, and why")
class SimulationResource {

    private final StateAidCalculator calculator;

    SimulationResource(StateAidCalculator calculator) {
        this.calculator = calculator;
    }

    @POST
    @May.SimulateStateAid
    @Idempotent(computesOnly = true)
    @Operation(
            operationId = "simulateStateAid",
            summary = "Compute step by step how much State aid is allowed",
            description = "Nothing is stored. Unverified rows of law are used, and marked in the steps.")
    public StateAidView simulate(@NotNull @Valid SimulationForm simulation) {
        return calculator.compute(
                simulation.stateAid(), simulation.plannedAid(), simulation.grantDate(), Use.SIMULATION);
    }
}
