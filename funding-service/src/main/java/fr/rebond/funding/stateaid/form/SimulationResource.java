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
@Tag(name = "State aid", description = "What the law allows, and why")
class SimulationResource {

    private final StateAidRules rules;

    SimulationResource(StateAidRules rules) {
        this.rules = rules;
    }

    @POST
    @RolesAllowed({FUNDING_OFFICER, ASSESSOR, DECISION_MAKER, RULES_MANAGER, PROGRAMME_MANAGER, PROJECT_HOLDER})
    @Operation(
            operationId = "simulateStateAid",
            summary = "Compute what State aid a case allows, step by step",
            description = "Keeps nothing. Unverified rows of law are used and named.")
    public StateAidView simulate(@NotNull @Valid SimulationForm simulation) {
        return rules.compute(simulation.stateAid(), simulation.planned(), simulation.grantDate(), Use.SIMULATION);
    }
}
