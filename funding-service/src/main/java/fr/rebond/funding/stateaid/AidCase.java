package fr.rebond.funding.stateaid;

import fr.rebond.funding.stateaid.incentive.IncentiveEvidence;
import fr.rebond.funding.stateaid.size.Sizing;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The input of a computation.
 *
 * @param size the size of the undertaking, with its computation
 * @param costs eligible costs of the project, with unique names
 * @param others other public money of the undertaking
 * @param planned the planned aid; null to compute only how much is allowed
 */
public record AidCase(
        Sizing size,
        List<CostLine> costs,
        IncentiveEvidence incentive,
        List<OtherAid> others,
        @Nullable PlannedAid planned) {

    public AidCase {
        costs = List.copyOf(costs);
        others = List.copyOf(others);
        var names = new HashSet<String>();
        costs.forEach(line -> {
            if (!names.add(line.name())) {
                throw new IllegalArgumentException("cost line " + line.name() + " is named twice");
            }
        });
    }
}
