package fr.rebond.funding.payment;

import fr.rebond.funding.agreement.Agreement;
import fr.rebond.kit.money.Money;
import java.util.ArrayList;
import java.util.List;

/** How far payments may go under an agreement. Payments that were refused or cancelled do not count. */
final class PlanRule {

    private PlanRule() {}

    static List<String> unmet(Agreement agreement, List<Payment> before, PaymentForm asked) {
        var unmet = new ArrayList<String>();
        var same = before.stream()
                .filter(payment -> payment.instrument() == asked.instrument())
                .filter(payment ->
                        payment.status() != PaymentStatus.REJECTED && payment.status() != PaymentStatus.CANCELLED)
                .toList();
        var all = sum(same).plus(asked.amount());
        switch (asked.instrument()) {
            case GRANT -> {
                if (asked.kind() == PaymentKind.ADVANCE) {
                    var advances = same.stream()
                            .filter(payment -> payment.kind() == PaymentKind.ADVANCE)
                            .toList();
                    within(unmet, sum(advances).plus(asked.amount()), agreement.advanceAtMost(), "advance payments");
                }
                within(unmet, all, agreement.interimAtMost(), "advance and interim payments");
            }
            case REPAYABLE_ADVANCE ->
                within(unmet, all, agreement.repayableAdvance(), "payouts of the repayable advance");
        }
        if (asked.kind() == PaymentKind.INTERIM
                && (asked.evidence() == null || asked.evidence().isBlank())) {
            unmet.add("an interim payment names what proves delivery");
        }
        return unmet;
    }

    private static void within(List<String> unmet, Money sum, Money limit, String what) {
        if (sum.compareTo(limit) > 0) {
            unmet.add(what + " would reach " + sum + ", above the " + limit + " of the payment plan");
        }
    }

    private static Money sum(List<Payment> payments) {
        return payments.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
    }
}
