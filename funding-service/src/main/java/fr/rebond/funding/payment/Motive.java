package fr.rebond.funding.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a payment is refused or cancelled. */
record Motive(@NotBlank @Size(max = 2_000) String motive) {}
