package fr.rebond.missions.funding;

import fr.rebond.kit.money.Money;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What missions reads of {@code payment-made}.
 *
 * @param instrument GRANT or REPAYABLE_ADVANCE
 * @param kind       ADVANCE, INTERIM or FINAL
 */
record PaymentMade(
        @NotNull UUID requestId,
        @NotNull UUID paymentId,
        @NotNull UUID routingId,
        @NotBlank String instrument,
        @NotBlank String kind,
        @NotNull Money amount,
        @NotNull LocalDate paidOn) {}
