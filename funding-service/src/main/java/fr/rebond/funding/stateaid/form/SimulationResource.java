package fr.rebond.funding.stateaid.form;

import static fr.rebond.kit.actor.Roles.ASSESSOR;
import static fr.rebond.kit.actor.Roles.DECISION_MAKER;
import static fr.rebond.kit.actor.Roles.FUNDING_OFFICER;
import static fr.rebond.kit.actor.Roles.PROGRAMME_MANAGER;
import static fr.rebond.kit.actor.Roles.PROJECT_HOLDER;
import static fr.rebond.kit.actor.Roles.RULES_MANAGER;

import fr.rebond.funding.stateaid.rule.Use;
import jakarta.annotation.security.RolesAllowed;
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
    @RolesAllowed({FUNDING_OFFICER, ASSESSOR, DECISION_MAKER, RULES_MANAGER, PROGRAMME_MANAGER, PROJECT_HOLDER})
    @Operation(
            operationId = "simulateStateAid",
            summary = "Compute step by step how much State aid is allowed",
            description = "Nothing is stored. Unverified rows of law are used, and marked in the steps.")
    public StateAidView simulate(@NotNull @Valid SimulationForm simulation) {
        return calculator.compute(
                simulation.stateAid(), simulation.plannedAid(), simulation.grantDate(), Use.SIMULATION);
    }
}
