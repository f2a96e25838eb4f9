package fr.rebond.applications.dossier;

import fr.rebond.applications.call.wave.Wave;
import fr.rebond.applications.call.wave.WaveStatus;
import fr.rebond.applications.territory.Member;
import fr.rebond.applications.territory.Territory;
import fr.rebond.kit.problem.RulesNotMet;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * When a draft may be submitted: its wave is open, the form is complete and every member but the lead, whose submission
 * says it, has consented to the grouping as it is now.
 *
 * @param consenting SIREN of the members that consented to the present grouping
 */
record SubmissionRules(Application application, Territory territory, Wave wave, Set<String> consenting) {

    /** @throws RulesNotMet with every unmet rule */
    void check(Instant now) {
        var status = wave.statusAt(now);
        RulesNotMet.check()
                .that(status == WaveStatus.OPEN, "wave %d is %s".formatted(wave.number(), status))
                .that(isFilled(application.exposure()), "/exposure", "exposure is missing")
                .that(isFilled(application.ambition()), "/ambition", "ambition is missing")
                .all(territory.members().stream()
                        .filter(this::lacksConsent)
                        .map(member -> "consent of %s (%s) is missing".formatted(member.name(), member.siren()))
                        .toList())
                .orRefuse(ApplicationStatus.DRAFT);
    }

    private boolean lacksConsent(Member member) {
        return !territory.isLead(member.siren()) && !consenting.contains(member.siren());
    }

    private static boolean isFilled(Optional<String> text) {
        return text.isPresent() && !text.get().isBlank();
    }
}
