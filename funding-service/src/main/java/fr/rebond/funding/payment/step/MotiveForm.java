package fr.rebond.funding.payment.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a payment is rejected, sent back or cancelled. */
public record MotiveForm(@NotBlank @Size(max = 2_000) String motive) {}
