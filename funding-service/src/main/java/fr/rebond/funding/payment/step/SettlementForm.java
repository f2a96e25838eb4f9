package fr.rebond.funding.payment.step;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The bank has paid. */
public record SettlementForm(@NotNull LocalDate paidOn) {}
