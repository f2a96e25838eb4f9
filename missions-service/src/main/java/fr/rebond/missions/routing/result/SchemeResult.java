package fr.rebond.missions.routing.result;

import fr.rebond.kit.money.Money;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.missions.routing.RoutingStatus;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Embeddable
@Schema(description = "What became of a project at an aid scheme")
public record SchemeResult(
        LocalDate filedOn,

        @Nullable LocalDate decidedOn,

        @Schema(description = "Aid obtained") @Nullable Money amount,

        @Schema(description = "Costs that the scheme accepts as eligible") @Nullable
        Money eligibleCosts) {

    public static SchemeResult filed(RoutingResultForm result, LocalDate today, RoutingStatus status) {
        RulesNotMet.check()
                .that(
                        !result.filedOn().isAfter(today),
                        "/filedOn",
                        "a filing can be recorded only after the holder has filed")
                .orRefuse(status);
        return new SchemeResult(result.filedOn(), null, null, null);
    }

    public SchemeResult decided(RoutingResultForm result, LocalDate today, RoutingStatus status) {
        RulesNotMet.check()
                .that(
                        !result.decidedOn().isAfter(today),
                        "/decidedOn",
                        "a decision can be recorded only after it was taken")
                .that(!result.decidedOn().isBefore(filedOn), "/decidedOn", "the holder filed on " + filedOn)
                .orRefuse(status);
        return new SchemeResult(filedOn, result.decidedOn(), result.amount(), result.eligibleCosts());
    }
}
