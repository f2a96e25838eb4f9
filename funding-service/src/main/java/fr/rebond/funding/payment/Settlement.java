package fr.rebond.funding.payment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bank has paid. */
record Settlement(@NotNull @Schema(required = true) LocalDate paidOn) {}
