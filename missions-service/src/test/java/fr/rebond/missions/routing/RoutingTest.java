package fr.rebond.missions.routing;

import static fr.rebond.missions.routing.RoutingStatus.DENIED;
import static fr.rebond.missions.routing.RoutingStatus.OBTAINED;
import static fr.rebond.missions.routing.RoutingStatus.PREVALIDATED;
import static fr.rebond.missions.routing.RoutingStatus.PROPOSED;
import static fr.rebond.missions.routing.RoutingStatus.REFUSED;
import static fr.rebond.missions.routing.RoutingStatus.SENT;
import static fr.rebond.missions.routing.RoutingStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rebond.kit.money.Money;
import fr.rebond.kit.problem.IllegalTransition;
import fr.rebond.missions.routing.result.RoutingResultForm;
import fr.rebond.missions.routing.result.SchemeOutcome;
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
            PREVALIDATED, Set.of(SENT, WITHDRAWN),
            SENT, Set.of(OBTAINED, DENIED, WITHDRAWN),
            OBTAINED, Set.of(WITHDRAWN));

    @ParameterizedTest
    @EnumSource
    void allowsOnlyLegalTransitions(RoutingStatus from) {
        for (var target : RoutingStatus.values()) {
            if (LEGAL.getOrDefault(from, Set.of()).contains(target)) {
                assertThat(from.to(target)).isEqualTo(target);
            } else {
                assertThatThrownBy(() -> from.to(target)).isInstanceOf(IllegalTransition.class);
            }
        }
    }

    @Test
    void ignoresAFundingDecisionBeforeThePrevalidation() {
        var routing = Routing.propose(
                UUID.randomUUID(), new RoutingForm(RoutingTarget.ENVELOPE, null, null), null, LocalDate.of(2023, 5, 1));

        assertThat(routing.decided(true, Instant.EPOCH)).isEmpty();
        assertThat(routing.isFollowedByFunding()).isFalse();
    }

    @Test
    void requiresASchemeCodeForTheTargetSchemeOnly() {
        assertThat(new RoutingForm(RoutingTarget.ENVELOPE, "x", null).inconsistencies())
                .containsOnlyKeys("schemeCode");
        assertThat(new RoutingForm(RoutingTarget.SCHEME, null, null).inconsistencies())
                .containsOnlyKeys("schemeCode");
        assertThat(new RoutingForm(RoutingTarget.SCHEME, "x", null).inconsistencies())
                .isEmpty();
    }

    @Test
    void requiresExactlyTheComponentsOfTheOutcome() {
        var day = LocalDate.of(2023, 9, 1);
        var low = Money.euros(1);
        var high = Money.euros(2);

        assertThat(new RoutingResultForm(SchemeOutcome.SENT, day, null, null, null).inconsistencies())
                .isEmpty();
        assertThat(new RoutingResultForm(SchemeOutcome.OBTAINED, null, day, low, high).inconsistencies())
                .isEmpty();
        assertThat(new RoutingResultForm(SchemeOutcome.DENIED, null, day, null, null).inconsistencies())
                .isEmpty();
        assertThat(new RoutingResultForm(SchemeOutcome.SENT, null, day, low, high).inconsistencies())
                .containsOnlyKeys("filedOn", "decidedOn", "amount", "eligibleCosts");
        assertThat(new RoutingResultForm(SchemeOutcome.OBTAINED, day, null, null, null).inconsistencies())
                .containsOnlyKeys("filedOn", "decidedOn", "amount", "eligibleCosts");
        assertThat(new RoutingResultForm(SchemeOutcome.OBTAINED, null, day, high, low).inconsistencies())
                .containsOnlyKeys("amount");
    }
}
