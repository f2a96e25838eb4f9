package fr.rebond.missions.funding.event;

import fr.rebond.kit.money.Money;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The part of {@code payment-made} that this service reads. */
public record PaymentMade(
        @NotNull UUID requestId,
        @NotNull UUID paymentId,
        @NotNull UUID routingId,
        @NotNull Instrument instrument,
        @NotNull Kind kind,
        @NotNull Money amount,
        @NotNull LocalDate paidOn) {

    @Schema(name = "ProjectPaymentInstrument")
    public enum Instrument {
        GRANT,
        REPAYABLE_ADVANCE
    }

    @Schema(name = "ProjectPaymentKind")
    public enum Kind {
        ADVANCE,
        INTERIM,
        FINAL
    }
}
