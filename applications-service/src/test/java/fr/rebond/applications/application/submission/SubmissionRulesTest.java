package fr.rebond.applications.application.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.rebond.applications.application.Application;
import fr.rebond.applications.application.ApplicationForm;
import fr.rebond.applications.call.wave.Wave;
import fr.rebond.applications.call.wave.WaveRule;
import fr.rebond.applications.territory.Grouping;
import fr.rebond.applications.territory.MemberForm;
import fr.rebond.applications.territory.Territory;
import fr.rebond.kit.problem.Refusal.Reason;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.reference.geography.GeographicCode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubmissionRulesTest {

    private static final Instant OPEN = Instant.parse("2022-09-15T08:00:00Z");
    private static final Instant CUTOFF = Instant.parse("2022-10-01T10:00:00Z");
    private static final String CAUDRESIS = "200030633";

    private final Wave wave = Wave.of(
                    UUID.randomUUID(),
                    new WaveRule(LocalDateTime.parse("2022-10-01T12:00:00"), 4, ZoneId.of("Europe/Paris"), 1, null),
                    OPEN.minusSeconds(1))
            .getFirst();
    private final MemberForm lead = new MemberForm("200068500", null, null);
    private final MemberForm member = new MemberForm(CAUDRESIS, null, null);
    private final Territory territory =
            new Territory("Cambrésis", Grouping.of(lead, List.of(member), List.of(), GeographicCode.of(2023)));

    private SubmissionRules rules(String text, Set<String> consenting) {
        var form = new ApplicationForm(wave.id(), "Cambrésis", lead, List.of(member), List.of(), text, text, null);
        return new SubmissionRules(new Application(wave, territory, form, OPEN), territory, wave, consenting);
    }

    @Test
    void acceptsACompleteDraftWithEveryConsent() {
        assertThatCode(() -> rules("as described", Set.of(CAUDRESIS)).check(OPEN))
                .doesNotThrowAnyException();
    }

    @Test
    void reportsEveryUnmetRule() {
        // When
        var refusal = catchThrowableOfType(
                RulesNotMet.class, () -> rules(" ", Set.of()).check(CUTOFF));
        // Then
        assertThat(refusal.getMessage()).contains("DRAFT");
        assertThat(refusal.reasons())
                .extracting(Reason::detail)
                .containsExactly(
                        "wave 1 is CLOSED",
                        "exposure is missing",
                        "ambition is missing",
                        "consent of CA du Caudrésis et du Catésis (200030633) is missing");
    }

    @Test
    void requiresNoConsentOfTheLead() {
        // When
        var refusal = catchThrowableOfType(
                RulesNotMet.class,
                () -> rules("as described", Set.of("200068500")).check(OPEN));
        // Then
        assertThat(refusal.reasons()).hasSize(1);
    }
}
