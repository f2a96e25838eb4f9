package fr.rebond.applications;

import static fr.rebond.applications.Fixtures.MANAGER;
import static fr.rebond.applications.Fixtures.STATE;
import static fr.rebond.applications.Fixtures.callForm;
import static fr.rebond.applications.Fixtures.clock;
import static fr.rebond.kit.test.api.Roles.LABELLING_AUTHORITY;
import static fr.rebond.kit.test.api.Roles.PROGRAMME_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.api.Tokens;
import fr.rebond.kit.test.events.Records;
import fr.rebond.kit.trail.History;
import fr.rebond.kit.trail.TrailEntry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The trail records every step with its actor; each step starts in the state in which the previous one ended. */
@QuarkusTest
class TrailTest {

    private static final String MANAGER_ID =
            Tokens.subjectOf(PROGRAMME_MANAGER, STATE).toString();
    private static final String AUTHORITY_ID =
            Tokens.subjectOf(LABELLING_AUTHORITY, STATE).toString();

    @Inject
    History history;

    private List<TrailEntry> steps(String subject) {
        var steps = history.of(UUID.fromString(subject), 0, 100);
        assertThat(steps.getFirst().from()).isNull();
        for (var step = 1; step < steps.size(); step++) {
            assertThat(steps.get(step).from()).isEqualTo(steps.get(step - 1).to());
        }
        return steps;
    }

    private void assertSteps(String subject, String... expected) {
        assertThat(steps(subject).stream().map(step -> String.join(" ", step.event(), step.to(), actor(step))))
                .containsExactly(expected);
    }

    private static String actor(TrailEntry step) {
        return switch (step.actor()) {
            case String id when id.equals(MANAGER_ID) -> "manager";
            case String id when id.equals(AUTHORITY_ID) -> "authority";
            case String id -> id;
        };
    }

    @Test
    void recordsEveryStepFromTheCallToTheLaureate() {
        // Given
        var wave = DecidedWave.decide();
        var call = wave.call();
        var deliberation = MANAGER.get("/v1/waves/" + call.wave1() + "/deliberation")
                .extract()
                .<String>path("id");
        // When
        MANAGER.ifMatch(call.etag())
                .put("/v1/calls/" + call.id(), callForm(call.code()))
                .statusCode(200);
        wave.announce("2022-12-20", wave.cambrai());
        // Then
        assertSteps(call.id(), "created DRAFT manager", "published PUBLISHED manager", "edited PUBLISHED manager");
        assertSteps(
                call.wave1(),
                "planned PLANNED manager",
                "opened OPEN system",
                "closed CLOSED system",
                "review-started UNDER_REVIEW manager",
                "decided DECIDED authority");
        assertSteps(call.wave2(), "planned PLANNED manager");
        assertSteps(deliberation, "convened OPEN manager", "closed CLOSED authority");
        assertSteps(
                wave.laureateOf(wave.cambrai()),
                "labelled LABELLED authority",
                "announcement-set LABELLED authority",
                "announced ANNOUNCED authority");
        assertThat(steps(wave.douaisis().id()))
                .last()
                .extracting(TrailEntry::motive)
                .isEqualTo("below the others");
    }

    @Test
    void recordsAnEmbargoOnTheDayItIsSet() {
        // Given
        var wave = DecidedWave.decide();
        var laureate = wave.laureateOf(wave.cambrai());
        // When
        wave.announce("2023-08-28", wave.cambrai());
        // Then
        assertSteps(laureate, "labelled LABELLED authority", "announcement-set LABELLED authority");
        clock("2023-08-28T08:00:00Z");
        assertThat(Records.on("rebond.applications").of("territory-announced", laureate))
                .hasSize(1);
        assertSteps(
                laureate,
                "labelled LABELLED authority",
                "announcement-set LABELLED authority",
                "announced ANNOUNCED system");
    }
}
