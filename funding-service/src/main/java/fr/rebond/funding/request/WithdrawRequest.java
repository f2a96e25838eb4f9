package fr.rebond.funding.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the holder gives up. */
record WithdrawRequest(@NotBlank @Size(max = 2_000) String motive) {}
