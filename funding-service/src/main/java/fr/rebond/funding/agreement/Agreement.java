package fr.rebond.funding.agreement;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.funding.Organisation;
import fr.rebond.funding.programme.ProgrammeTerms;
import fr.rebond.funding.request.FundingRequest;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.problem.IllegalTransition;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.trail.Transition;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreement with a holder. Its signature confers the right to the aid. */
@Entity
public class Agreement {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID requestId;
    private String reference;
    private String holderSiren;
    private String holderName;

    @Embedded
    private Money grant;

    @Embedded
    private Money repayableAdvance;

    private LocalDate plannedStartOn;
    private LocalDate plannedEndOn;
    private boolean bankGuarantee;

    @Embedded
    private Money advanceAtMost;

    @Embedded
    private Money interimAtMost;

    private LocalDate lastSignatureOn;

    @Enumerated(EnumType.STRING)
    private AgreementStatus status;

    private @Nullable LocalDate signedOn;
    private @Nullable String document;

    protected Agreement() {}

    static Agreement prepare(AgreementForm form, FundingRequest request, ProgrammeTerms terms) {
        var agreement = new Agreement();
        agreement.id = UuidCreator.getTimeOrderedEpoch();
        agreement.requestId = request.id();
        agreement.reference = form.reference();
        agreement.holderSiren = request.holder().siren();
        agreement.holderName = request.holder().name();
        agreement.grant = request.granted().grant();
        agreement.repayableAdvance = request.granted().repayableAdvance();
        agreement.plannedStartOn = form.plannedStartOn();
        agreement.plannedEndOn = form.plannedEndOn();
        agreement.bankGuarantee = form.bankGuarantee();
        var plan = PaymentPlan.of(terms, agreement.grant, form);
        agreement.advanceAtMost = plan.advanceAtMost();
        agreement.interimAtMost = plan.interimAtMost();
        agreement.lastSignatureOn = request.decidedOn().plusDays(terms.signatureDays());
        agreement.status = AgreementStatus.DRAFT;
        return agreement;
    }

    Transition prepared(Instant at) {
        return new Transition("agreement", id, "prepared", null, status, null, at);
    }

    /** @throws RulesNotMet if the day of signature is not possible */
    void checkSignatureDay(SignatureForm signature, LocalDate decidedOn, LocalDate today) {
        status.to(AgreementStatus.SIGNED);
        RulesNotMet.check()
                .that(
                        !signature.signedOn().isAfter(today),
                        "/signedOn",
                        "the day of signature must not be in the future")
                .that(
                        !signature.signedOn().isBefore(decidedOn),
                        "/signedOn",
                        "the day of signature must not be before the decision of " + decidedOn)
                .that(
                        !signature.signedOn().isAfter(lastSignatureOn),
                        "/signedOn",
                        "the last day of signature was " + lastSignatureOn)
                .orRefuse(status);
    }

    /** @param unmet rules of the decision that are no longer met on the day of signature */
    Transition sign(SignatureForm signature, List<String> unmet, Instant at) {
        var from = status;
        var target = status.to(AgreementStatus.SIGNED);
        RulesNotMet.check().all(unmet).orRefuse(status);
        status = target;
        signedOn = signature.signedOn();
        document = signature.document();
        return new Transition("agreement", id, "signed", from, status, document, at);
    }

    /**
     * @param command name of the command, for the problem
     * @throws IllegalTransition before the signature
     */
    public LocalDate getSignedOn(String command) {
        if (signedOn == null) {
            throw new IllegalTransition(status, command);
        }
        return signedOn;
    }

    public UUID id() {
        return id;
    }

    public UUID requestId() {
        return requestId;
    }

    public String holderSiren() {
        return holderSiren;
    }

    public AgreementStatus status() {
        return status;
    }

    public Money grant() {
        return grant;
    }

    public Money repayableAdvance() {
        return repayableAdvance;
    }

    /** Upper limit of all advance payments of the grant. */
    public Money advanceAtMost() {
        return advanceAtMost;
    }

    /** Upper limit of all advance and interim payments of the grant. */
    public Money interimAtMost() {
        return interimAtMost;
    }

    long version() {
        return version;
    }

    AgreementView view() {
        return new AgreementView(
                id,
                requestId,
                reference,
                new Organisation(holderSiren, holderName),
                grant,
                repayableAdvance,
                plannedStartOn,
                plannedEndOn,
                bankGuarantee,
                new PaymentPlan(advanceAtMost, interimAtMost),
                lastSignatureOn,
                status,
                signedOn,
                document,
                version);
    }
}
