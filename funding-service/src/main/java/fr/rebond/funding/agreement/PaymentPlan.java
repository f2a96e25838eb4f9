package fr.rebond.funding.agreement;

import fr.rebond.funding.programme.ProgrammeTerms;
import fr.rebond.kit.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far payments may go before the final one (percentages of the terms of the programme).
 *
 * @param advanceAtMost of the grant in advance, all advance payments together
 * @param interimAtMost of the grant in advance and interim payments together
 */
@Schema(description = "How far payments of the grant may go before the final one")
record PaymentPlan(
        Money advanceAtMost,

        @Schema(description = "Advance and interim payments together")
        Money interimAtMost) {

    static PaymentPlan of(ProgrammeTerms terms, Money grant, AgreementForm request) {
        var advance = request.bankGuarantee() ? terms.guaranteedAdvancePercent() : terms.advancePercent();
        var isLong =
                request.plannedStartOn().plusMonths(terms.longAfterMonths()).isBefore(request.plannedEndOn());
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
