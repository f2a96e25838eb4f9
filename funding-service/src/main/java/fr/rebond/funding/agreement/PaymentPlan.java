package fr.rebond.funding.agreement;

import fr.rebond.funding.programme.ProgrammeTerms;
import fr.rebond.kit.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The limits of the payments of a grant before the final one, from the terms of the programme.
 *
 * @param advanceAtMost upper limit of all advance payments
 * @param interimAtMost upper limit of all advance and interim payments
 */
@Schema(description = "Limits of the payments of the grant before the final one")
record PaymentPlan(
        @Schema(description = "Upper limit of all advance payments")
        Money advanceAtMost,

        @Schema(description = "Upper limit of all advance and interim payments")
        Money interimAtMost) {

    static PaymentPlan of(ProgrammeTerms terms, Money grant, AgreementForm form) {
        var advance = form.bankGuarantee() ? terms.guaranteedAdvancePercent() : terms.advancePercent();
        var isLong = form.plannedStartOn().plusMonths(terms.longAfterMonths()).isBefore(form.plannedEndOn());
        var interim = isLong ? terms.longInterimPercent() : terms.interimPercent();
        return new PaymentPlan(percent(grant, advance), percent(grant, interim));
    }

    /** Rounded down to the cent. */
    private static Money percent(Money amount, int percent) {
        return Money.euros(amount.amount()
                .multiply(BigDecimal.valueOf(percent))
                .movePointLeft(2)
                .setScale(2, RoundingMode.FLOOR));
    }
}
