package fr.rebond.funding.envelope.contribution;

import fr.rebond.funding.Organisation;
import fr.rebond.funding.ledger.movement.Confirmation;
import fr.rebond.funding.ledger.posting.LegalBasis;
import fr.rebond.kit.money.Money;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contribution of a funder to an envelope. */
@Entity
class Contribution {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID envelopeId;
    private int number;
    private UUID funderId;
    private String siren;
    private String name;

    @Embedded
    private Money amount;

    @Enumerated(EnumType.STRING)
    private ContributionStatus status;

    private LocalDate pledgedOn;
    private @Nullable String deliberation;
    private @Nullable String legalBasis;
    private @Nullable LocalDate deliberatedOn;

    protected Contribution() {}

    Contribution(UUID id, UUID envelopeId, int number, UUID funderId, ContributionForm pledge, LocalDate on) {
        this.id = id;
        this.envelopeId = envelopeId;
        this.number = number;
        this.funderId = funderId;
        siren = pledge.funder().siren();
        name = pledge.funder().name();
        amount = pledge.amount();
        status = ContributionStatus.PLEDGED;
        pledgedOn = on;
    }

    Transition pledged(Instant at) {
        return new Transition("contribution", id, "pledged", null, status, null, at);
    }

    Transition confirm(ContributionConfirmationForm confirmation, LocalDate today, Instant at) {
        var from = status;
        status = status.to(ContributionStatus.CONFIRMED);
        RulesNotMet.check()
                .that(
                        !confirmation.deliberatedOn().isAfter(today),
                        "/deliberatedOn",
                        "the deliberation must not be in the future")
                .orRefuse(from);
        deliberation = confirmation.deliberation();
        deliberatedOn = confirmation.deliberatedOn();
        legalBasis = confirmation.legalBasis();
        return new Transition("contribution", id, "confirmed", from, status, deliberation, at);
    }

    Confirmation confirmation(ContributionConfirmationForm basis) {
        return new Confirmation(
                funderId, amount.amount(), new LegalBasis(basis.deliberation(), basis.legalBasis()), id.toString());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    ContributionStatus status() {
        return status;
    }

    ContributionView view() {
        return new ContributionView(
                envelopeId,
                number,
                new Organisation(siren, name),
                amount,
                status,
                pledgedOn,
                deliberation,
                deliberatedOn,
                legalBasis,
                version);
    }
}
