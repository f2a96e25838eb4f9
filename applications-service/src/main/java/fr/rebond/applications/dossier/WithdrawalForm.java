package fr.rebond.applications.dossier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record WithdrawalForm(
        @NotBlank @Size(max = 2000) @Schema(required = true) String motive) {}
