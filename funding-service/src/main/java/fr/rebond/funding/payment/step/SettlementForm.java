package fr.rebond.funding.payment.step;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The payment by the bank. */
public record SettlementForm(@NotNull LocalDate paidOn) {}
