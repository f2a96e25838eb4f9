package fr.rebond.funding.agreement;

import fr.rebond.funding.programme.Programmes;
import fr.rebond.funding.request.FundingRequests;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.outbox.Outbox;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class AgreementService {

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
        var request = requests.findByIdOptional(asked.requestId())
                .orElseThrow(() -> Refusal.invalid("/requestId", "no funding request " + asked.requestId()));
        request.mustBeApproved("agreement");
        var terms = programmes.require(request.callCode()).terms();
        var agreement = Agreement.prepare(asked, request, terms);
        agreements.persistAndFlush(agreement);
        trail.record(agreement.prepared(clock.instant()), actor);
        return agreement.view();
    }

    /** All guards of the decision run again, on the day of signature: it is the day of grant. */
    @Transactional
    AgreementView sign(UUID id, SignAgreement signature, IfMatch expected, Actor actor) {
        var agreement = agreements.reached(id, "");
        expected.matches(agreement.version());
        var request = requests.require(agreement.requestId());
        var at = clock.instant();
        var unmet = guards.unmet(request, signature.signedOn());
        trail.record(agreement.sign(signature, request.decidedOn(), clock.today(), unmet, at), actor);
        trail.record(request.agreementSigned(at), actor);
        outbox.append(AgreementSigned.of(agreement, request, signature.signedOn(), at));
        agreements.flush();
        return agreement.view();
    }
}
