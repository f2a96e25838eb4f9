package fr.rebond.applications.application.consent;

import fr.rebond.applications.application.ApplicationAccess;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ConsentService {

    private final ApplicationAccess access;
    private final Consents consents;
    private final ProgrammeClock clock;

    ConsentService(ApplicationAccess access, Consents consents, ProgrammeClock clock) {
        this.access = access;
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * @throws Refusal 409 if the caller is the lead, which consents by submitting, if the grouping has changed, or if the
     *     consent was given before
     */
    @Transactional
    ConsentView give(UUID applicationId, ConsentForm form, Actor member) {
        var found = access.get(applicationId, member);
        if (!found.territory().concerns(member.organisation())) {
            throw new Refusal(403, "forbidden", "Only an organisation of the grouping may consent to it");
        }
        if (found.territory().isLead(member.organisation())) {
            throw Refusal.conflict("consent-implied", "The lead consents by submitting");
        }
        found.application().requireDraft("consent");
        found.territory().requireRevision(form.groupingRevision());
        var consent = new Consent(
                applicationId, member.organisation(), form.groupingRevision(), clock.instant(), member.subject());
        consents.persistAndFlush(consent);
        return ConsentView.of(consent);
    }

    /** The consents to the current revision of the grouping. */
    @Transactional
    List<ConsentView> list(UUID applicationId, Actor reader) {
        var found = access.get(applicationId, reader);
        return consents.of(applicationId, found.territory().groupingRevision()).stream()
                .map(ConsentView::of)
                .toList();
    }

    /** @throws Refusal 404 when the member has not consented to the current revision */
    @Transactional
    ConsentView read(UUID applicationId, String siren, Actor reader) {
        return list(applicationId, reader).stream()
                .filter(consent -> consent.siren().equals(siren))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("consent of", siren));
    }
}
