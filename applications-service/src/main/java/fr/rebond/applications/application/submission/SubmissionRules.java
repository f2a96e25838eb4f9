package fr.rebond.applications.application.submission;

import fr.rebond.applications.application.Application;
import fr.rebond.applications.application.ApplicationStatus;
import fr.rebond.applications.call.wave.Wave;
import fr.rebond.applications.call.wave.WaveStatus;
import fr.rebond.applications.territory.Territory;
import fr.rebond.kit.problem.RulesNotMet;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * When a draft may be submitted: its wave is open, the form is complete, and every member and covered EPCI has
 * consented to the current revision of the grouping. The lead consents by submitting.
 *
 * @param consenting SIREN of the organisations that have consented to the current revision
 */
record SubmissionRules(Application application, Territory territory, Wave wave, Set<String> consenting) {

    /** @throws RulesNotMet with every unmet rule */
    void check(Instant now) {
        var status = wave.statusAt(now);
        RulesNotMet.check()
                .that(status == WaveStatus.OPEN, "wave %d is %s".formatted(wave.number(), status))
                .that(isFilled(application.exposure()), "/exposure", "exposure is missing")
                .that(isFilled(application.ambition()), "/ambition", "ambition is missing")
                .all(territory.nonLeadOrganisations().entrySet().stream()
                        .filter(organisation -> !consenting.contains(organisation.getKey()))
                        .map(organisation -> "consent of %s (%s) is missing"
                                .formatted(organisation.getValue(), organisation.getKey()))
                        .toList())
                .orRefuse(ApplicationStatus.DRAFT);
    }

    private static boolean isFilled(Optional<String> text) {
        return text.isPresent() && !text.get().isBlank();
    }
}
