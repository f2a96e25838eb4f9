package fr.rebond.missions.routing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record WithdrawRouting(
        @NotNull WithdrawalCode code,
        @NotBlank @Size(max = 5000) String motive) {}
