package fr.rebond.funding.request.withdrawal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record FundingRequestWithdrawalForm(
        @NotBlank @Size(max = 2_000) String motive) {}
