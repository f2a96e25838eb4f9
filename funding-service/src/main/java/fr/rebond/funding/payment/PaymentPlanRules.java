package fr.rebond.funding.payment;

import fr.rebond.funding.agreement.Agreement;
import fr.rebond.kit.money.Money;
import java.util.ArrayList;
import java.util.List;

/** The limits of payments under an agreement. Rejected and cancelled payments do not count. */
final class PaymentPlanRules {

    private PaymentPlanRules() {}

    static List<String> unmet(Agreement agreement, List<Payment> previous, PaymentForm form) {
        var unmet = new ArrayList<String>();
        var same = previous.stream()
                .filter(payment -> payment.instrument() == form.instrument())
                .filter(payment ->
                        payment.status() != PaymentStatus.REJECTED && payment.status() != PaymentStatus.CANCELLED)
                .toList();
        var all = sum(same).plus(form.amount());
        switch (form.instrument()) {
            case GRANT -> {
                if (form.kind() == PaymentKind.ADVANCE) {
                    var advances = same.stream()
                            .filter(payment -> payment.kind() == PaymentKind.ADVANCE)
                            .toList();
                    checkLimit(unmet, sum(advances).plus(form.amount()), agreement.advanceAtMost(), "advance payments");
                }
                checkLimit(unmet, all, agreement.interimAtMost(), "advance and interim payments");
            }
            case REPAYABLE_ADVANCE ->
                checkLimit(unmet, all, agreement.repayableAdvance(), "payments of the repayable advance");
        }
        if (form.kind() == PaymentKind.INTERIM
                && (form.evidence() == null || form.evidence().isBlank())) {
            unmet.add("an interim payment needs a proof of delivery");
        }
        return unmet;
    }

    private static void checkLimit(List<String> unmet, Money sum, Money limit, String what) {
        if (sum.compareTo(limit) > 0) {
            unmet.add(what + " would reach " + sum + ", above the " + limit + " of the payment plan");
        }
    }

    private static Money sum(List<Payment> payments) {
        return payments.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
    }
}
