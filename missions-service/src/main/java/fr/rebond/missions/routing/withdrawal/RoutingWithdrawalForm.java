package fr.rebond.missions.routing.withdrawal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

public record RoutingWithdrawalForm(
        @NotNull WithdrawalCode code,
        @NotBlank @Size(max = 5000) String motive) {}
