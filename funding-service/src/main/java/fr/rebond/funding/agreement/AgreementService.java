package fr.rebond.funding.agreement;

import fr.rebond.funding.access.FundingAccess;
import fr.rebond.funding.programme.Programmes;
import fr.rebond.funding.request.FundingRequests;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.record.Recorder;
import fr.rebond.kit.trail.History;
import fr.rebond.kit.trail.TrailEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AgreementService {

    private final AgreementQueries queries;
    private final Agreements agreements;
    private final FundingRequests requests;
    private final Programmes programmes;
    private final SignatureRules rules;
    private final Recorder recorder;
    private final History history;

    AgreementService(
            AgreementQueries queries,
            Agreements agreements,
            FundingRequests requests,
            Programmes programmes,
            SignatureRules rules,
            Recorder recorder,
            History history) {
        this.queries = queries;
        this.agreements = agreements;
        this.requests = requests;
        this.programmes = programmes;
        this.rules = rules;
        this.recorder = recorder;
        this.history = history;
    }

    @Transactional
    AgreementView prepare(AgreementForm form, Actor actor) {
        var request = requests.get(form.requestId(), FundingAccess.of(actor));
        request.checkApproved("agreement");
        var terms = programmes.get(request.callCode()).terms();
        var agreement = Agreement.prepare(form, request, terms);
        agreements.persistAndFlush(agreement);
        recorder.record(agreement.prepared(recorder.now()));
        return agreement.view();
    }

    AgreementView read(UUID id, Actor actor) {
        return agreements.get(id, FundingAccess.of(actor)).view();
    }

    Page<AgreementSummary> list(
            @Nullable UUID request, @Nullable AgreementStatus status, PageRequest page, Actor actor) {
        return queries.list(request, status, page, FundingAccess.of(actor));
    }

    @Transactional
    Page<TrailEntry> history(UUID id, PageRequest page, Actor actor) {
        agreements.get(id, FundingAccess.of(actor));
        return history.of(id, page);
    }

    /** Checks the rules of the decision again, on the day of signature, which is the day of grant. */
    @Transactional
    AgreementView sign(UUID id, SignatureForm signature, IfMatch expected, Actor actor) {
        var agreement = agreements.get(id, FundingAccess.of(actor));
        expected.matches(agreement.version());
        var request = requests.get(agreement.requestId());
        request.checkApproved("signature");
        agreement.checkSignatureDay(signature, request.decidedOn(), recorder.today());
        var at = recorder.now();
        var unmet = rules.unmet(request, signature.signedOn(), actor);
        recorder.record(agreement.sign(signature, unmet, at));
        recorder.record(request.agreementSigned(at));
        recorder.publish(AgreementSigned.of(agreement, request, signature.signedOn(), at));
        agreements.flush();
        return agreement.view();
    }
}
