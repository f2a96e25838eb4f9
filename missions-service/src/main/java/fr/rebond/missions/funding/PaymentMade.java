package fr.rebond.missions.funding;

import fr.rebond.kit.money.Money;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What missions reads of {@code payment-made}. */
record PaymentMade(
        @NotNull UUID requestId,
        @NotNull UUID paymentId,
        @NotNull UUID routingId,
        @NotNull Instrument instrument,
        @NotNull Kind kind,
        @NotNull Money amount,
        @NotNull LocalDate paidOn) {

    @Schema(name = "PaymentInstrument")
    enum Instrument {
        GRANT,
        REPAYABLE_ADVANCE
    }

    @Schema(name = "PaymentKind")
    enum Kind {
        ADVANCE,
        INTERIM,
        FINAL
    }
}
