package fr.rebond.funding.payment;

import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record PaymentSummary(
        UUID id,
        UUID agreementId,
        UUID requestId,
        int number,
        String holderSiren,
        PaymentInstrument instrument,
        PaymentKind kind,
        Money amount,
        PaymentStatus status,
        @Nullable LocalDate paidOn) {}
