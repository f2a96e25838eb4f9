package fr.rebond.funding.stateaid;

import fr.rebond.funding.stateaid.incentive.IncentiveEvidence;
import fr.rebond.funding.stateaid.size.Sizing;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a computation starts from.
 *
 * @param size of the undertaking, with the way it was found
 * @param costs eligible costs of the project, each line named once
 * @param others other public money of the undertaking
 * @param planned the aid in question; null asks how much would be allowed
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
                throw new IllegalArgumentException("cost line " + line.name() + " stands twice");
            }
        });
    }
}
