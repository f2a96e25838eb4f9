package fr.rebond.funding.payment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The bank has paid. */
record Settlement(@NotNull LocalDate paidOn) {}
