package fr.rebond.missions.funding;

import fr.rebond.missions.funding.event.PaymentMade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** One payment that was made; amount in euros. */
public record PaymentRow(
        UUID paymentId,
        UUID routingId,
        PaymentMade.Instrument instrument,
        PaymentMade.Kind kind,
        BigDecimal amount,
        LocalDate paidOn) {}
