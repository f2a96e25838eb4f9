package fr.rebond.missions.routing;

import static fr.rebond.missions.routing.RoutingStatus.DENIED;
import static fr.rebond.missions.routing.RoutingStatus.OBTAINED;
import static fr.rebond.missions.routing.RoutingStatus.PREVALIDATED;
import static fr.rebond.missions.routing.RoutingStatus.PROPOSED;
import static fr.rebond.missions.routing.RoutingStatus.REFUSED;
import static fr.rebond.missions.routing.RoutingStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rebond.kit.problem.IllegalTransition;
import fr.rebond.kit.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoutingTest {

    private static final Map<RoutingStatus, Set<RoutingStatus>> LEGAL = Map.of(
            PROPOSED, Set.of(PREVALIDATED, REFUSED, WITHDRAWN),
            PREVALIDATED, Set.of(OBTAINED, DENIED, WITHDRAWN));

    @ParameterizedTest
    @EnumSource
    void takesTheStepsOfItsLifeAndNoOthers(RoutingStatus from) {
        for (var target : RoutingStatus.values()) {
            if (LEGAL.getOrDefault(from, Set.of()).contains(target)) {
                assertThat(from.to(target)).isEqualTo(target);
            } else {
                assertThatThrownBy(() -> from.to(target)).isInstanceOf(IllegalTransition.class);
            }
        }
    }

    @Test
    void aDecisionBeforeThePrevalidationMovesNothing() {
        var routing = Routing.propose(
                UUID.randomUUID(),
                new ProposeRouting(RoutingTarget.ENVELOPE, null, null),
                null,
                LocalDate.of(2023, 5, 1));

        assertThat(routing.decided(true, Instant.EPOCH)).isEmpty();
        assertThat(routing.isKnownOutside()).isFalse();
    }

    @Test
    void aSchemeIsNamedForTheTargetSchemeOnly() {
        assertThatThrownBy(() -> new ProposeRouting(RoutingTarget.ENVELOPE, "x", null).requireConsistent())
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new ProposeRouting(RoutingTarget.SCHEME, null, null).requireConsistent())
                .isInstanceOf(Refusal.class);
    }
}
