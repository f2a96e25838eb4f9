package fr.rebond.missions.company.sheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record SchemeMatchForm(
        @Size(max = 100) @Schema(description = "Code of the scheme; absent to state that no scheme fits") @Nullable
        String schemeCode,

        @NotBlank @Size(max = 5000) @Schema(description = "Why the scheme fits, or why none does")
        String reason) {}
