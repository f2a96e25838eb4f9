package fr.rebond.funding.envelope.statement;

import fr.rebond.kit.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Balances of one funder or of all, as absolute values")
record Balance(
        @Schema(description = "Pledged, not yet confirmed") Money pledged,

        @Schema(description = "Confirmed in total; the sum of the balances below")
        Money confirmed,

        @Schema(description = "Neither reserved nor granted")
        Money available,

        @Schema(description = "Reserved for assessed requests")
        Money reserved,

        @Schema(description = "Grants decided, not yet paid")
        Money committedGrant,

        @Schema(description = "Repayable advances decided, not yet paid out")
        Money committedAdvance,

        @Schema(description = "Grants paid") Money paid,

        @Schema(description = "Repayable advances paid out, not yet repaid")
        Money outstanding) {

    static final Balance ZERO =
            new Balance(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    Balance plus(Balance other) {
        return new Balance(
                pledged.plus(other.pledged),
                confirmed.plus(other.confirmed),
                available.plus(other.available),
                reserved.plus(other.reserved),
                committedGrant.plus(other.committedGrant),
                committedAdvance.plus(other.committedAdvance),
                paid.plus(other.paid),
                outstanding.plus(other.outstanding));
    }
}
