package fr.rebond.funding.agreement;

import static fr.rebond.kit.actor.Roles.ACCOUNTING_OFFICER;
import static fr.rebond.kit.actor.Roles.AUDITOR;
import static fr.rebond.kit.actor.Roles.AUTHORISING_OFFICER;
import static fr.rebond.kit.actor.Roles.DECISION_MAKER;
import static fr.rebond.kit.actor.Roles.FUNDING_OFFICER;
import static fr.rebond.kit.actor.Roles.PROGRAMME_MANAGER;

import fr.rebond.funding.access.Reach;
import fr.rebond.funding.programme.Programmes;
import fr.rebond.funding.request.FundingRequests;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.outbox.Outbox;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.trail.Trail;
import fr.rebond.kit.trail.TrailEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AgreementService {

    private static final String[] READERS = {
        FUNDING_OFFICER, DECISION_MAKER, PROGRAMME_MANAGER, AUTHORISING_OFFICER, ACCOUNTING_OFFICER, AUDITOR
    };

    private final Agreements agreements;
    private final FundingRequests requests;
    private final Programmes programmes;
    private final SignatureGuards guards;
    private final Trail trail;
    private final Outbox outbox;
    private final ProgrammeClock clock;

    AgreementService(
            Agreements agreements,
            FundingRequests requests,
            Programmes programmes,
            SignatureGuards guards,
            Trail trail,
            Outbox outbox,
            ProgrammeClock clock) {
        this.agreements = agreements;
        this.requests = requests;
        this.programmes = programmes;
        this.guards = guards;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    AgreementView prepare(PrepareAgreement asked, Actor actor) {
        var request = requests.require(asked.requestId());
        request.mustBeApproved("agreement");
        var terms = programmes.require(request.callCode()).terms();
        var agreement = Agreement.prepare(asked, request, terms);
        agreements.persistAndFlush(agreement);
        trail.record(agreement.prepared(clock.instant()), actor);
        return agreement.view();
    }

    @Transactional
    AgreementView read(UUID id, Actor actor) {
        return agreements.reached(id, Reach.of(actor, READERS)).view();
    }

    Page<AgreementSummary> list(
            @Nullable UUID request, @Nullable AgreementStatus status, PageRequest page, Actor actor) {
        return agreements.list(request, status, page, Reach.of(actor, READERS));
    }

    @Transactional
    Page<TrailEntry> history(UUID id, PageRequest page) {
        agreements.reached(id, new Reach.Everything());
        return trail.of(id, page);
    }

    /** All guards of the decision run again, on the day of signature: it is the day of grant. */
    @Transactional
    AgreementView sign(UUID id, SignAgreement signature, IfMatch expected, Actor actor) {
        var agreement = agreements.reached(id, new Reach.Everything());
        expected.matches(agreement.version());
        var request = requests.require(agreement.requestId());
        request.mustBeApproved("signature");
        agreement.mustTake(signature, request.decidedOn(), clock.today());
        var at = clock.instant();
        var unmet = guards.unmet(request, signature.signedOn(), actor);
        trail.record(agreement.sign(signature, unmet, at), actor);
        trail.record(request.agreementSigned(at), actor);
        outbox.append(AgreementSigned.of(agreement, request, signature.signedOn(), at));
        agreements.flush();
        return agreement.view();
    }
}
