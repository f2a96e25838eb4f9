package fr.rebond.funding.stateaid.size;

import fr.rebond.funding.stateaid.rule.Step;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The size of an undertaking with its computation, or the reasons why it is unknown. */
public record Sizing(@Nullable EnterpriseSize found, List<Step> steps, List<String> unknown) {

    public Sizing {
        steps = List.copyOf(steps);
        unknown = List.copyOf(unknown);
        if ((found == null) == unknown.isEmpty()) {
            throw new IllegalArgumentException("a size must be either known or unknown for a reason");
        }
    }

    public Optional<EnterpriseSize> size() {
        return Optional.ofNullable(found);
    }
}
