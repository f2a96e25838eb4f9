package fr.rebond.funding.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rebond.kit.problem.IllegalTransition;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaymentStatusTest {

    @Test
    void noStepCanBeSkipped() {
        var steps = List.of(
                PaymentStatus.DRAFT,
                PaymentStatus.REQUESTED,
                PaymentStatus.CERTIFIED,
                PaymentStatus.AUTHORISED,
                PaymentStatus.CONFIRMED,
                PaymentStatus.ORDERED,
                PaymentStatus.PAID);
        for (var i = 1; i < steps.size(); i++) {
            var before = steps.get(i - 1);
            assertThat(before.to(steps.get(i))).isEqualTo(steps.get(i));
            for (var j = i + 1; j < steps.size(); j++) {
                var later = steps.get(j);
                assertThatThrownBy(() -> before.to(later)).isInstanceOf(IllegalTransition.class);
            }
        }
    }

    @Test
    void orderedPaymentCannotBeCancelled() {
        assertThatThrownBy(() -> PaymentStatus.ORDERED.to(PaymentStatus.CANCELLED))
                .isInstanceOf(IllegalTransition.class);
        assertThat(PaymentStatus.CONFIRMED.to(PaymentStatus.CANCELLED)).isEqualTo(PaymentStatus.CANCELLED);
    }
}
