package fr.rebond.missions.routing;

import fr.rebond.kit.problem.IllegalTransition;
import java.util.Set;

/**
 * The life of a routing.
 *
 * <pre>
 *   PROPOSED --favourable--> PREVALIDATED --filed--> SENT --decision--> OBTAINED | DENIED
 *      |  `----unfavourable-> REFUSED  |              |                    |
 *      `------------- WITHDRAWN <------+--------------+--------------------'
 * </pre>
 */
public enum RoutingStatus {
    PROPOSED,
    PREVALIDATED,
    REFUSED,
    SENT,
    OBTAINED,
    DENIED,
    WITHDRAWN;

    RoutingStatus to(RoutingStatus target) {
        var allowed =
                switch (this) {
                    case PROPOSED -> Set.of(PREVALIDATED, REFUSED, WITHDRAWN);
                    case PREVALIDATED -> Set.of(SENT, WITHDRAWN);
                    case SENT -> Set.of(OBTAINED, DENIED, WITHDRAWN);
                    case OBTAINED -> Set.of(WITHDRAWN);
                    case REFUSED, DENIED, WITHDRAWN -> Set.<RoutingStatus>of();
                };
        if (!allowed.contains(target)) {
            throw new IllegalTransition(this, target);
        }
        return target;
    }
}
