package fr.rebond.kit.journal;

import fr.rebond.kit.problem.Refusal;
import java.util.Map;

/** 410: the events after the position have been deleted. The answer names the first position that is left. */
final class PositionExpired extends Refusal {

    private final long earliestPosition;

    PositionExpired(long earliestPosition) {
        super(
                410,
                "position-expired",
                "The journal begins at %d: read the lists again, then continue with after=%d"
                        .formatted(earliestPosition, earliestPosition - 1));
        this.earliestPosition = earliestPosition;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("earliestPosition", earliestPosition);
    }
}
