package fr.rebond.applications.application.submission;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record ApplicationWithdrawalForm(@NotBlank @Size(max = 2000) String motive) {}
