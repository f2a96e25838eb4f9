package fr.rebond.applications;

import static fr.rebond.applications.Story.MANAGER;
import static fr.rebond.applications.Story.STATE;
import static fr.rebond.applications.Story.callForm;
import static fr.rebond.applications.Story.clock;
import static fr.rebond.kit.actor.Roles.LABELLING_AUTHORITY;
import static fr.rebond.kit.actor.Roles.PROGRAMME_MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.api.Tokens;
import fr.rebond.kit.test.events.Records;
import fr.rebond.kit.test.parts.RealParts;
import fr.rebond.kit.trail.History;
import fr.rebond.kit.trail.TrailEntry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every step of everything stands in the trail with who took it, and leads from where the one before ended. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "applications"))
class TrailTest {

    private static final String MANAGER_ID =
            Tokens.subjectOf(PROGRAMME_MANAGER, STATE).toString();
    private static final String AUTHORITY_ID =
            Tokens.subjectOf(LABELLING_AUTHORITY, STATE).toString();

    @Inject
    History history;

    private List<TrailEntry> of(String subject) {
        var steps = history.of(UUID.fromString(subject), 0, 100);
        assertThat(steps.getFirst().from()).isNull();
        for (var step = 1; step < steps.size(); step++) {
            assertThat(steps.get(step).from()).isEqualTo(steps.get(step - 1).to());
        }
        return steps;
    }

    private void assertSteps(String subject, String... steps) {
        assertThat(of(subject).stream().map(step -> String.join(" ", step.event(), step.to(), who(step))))
                .containsExactly(steps);
    }

    private static String who(TrailEntry step) {
        return switch (step.actor()) {
            case String actor when actor.equals(MANAGER_ID) -> "manager";
            case String actor when actor.equals(AUTHORITY_ID) -> "authority";
            case String actor -> actor;
        };
    }

    @Test
    void aDecidedWaveIsTracedFromItsCallToItsLaureates() {
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
        assertThat(of(wave.douaisis().id()))
                .last()
                .extracting(TrailEntry::motive)
                .isEqualTo("below the others");
    }

    @Test
    void whoSetAnEmbargoIsTracedOnTheDayItIsSet() {
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
