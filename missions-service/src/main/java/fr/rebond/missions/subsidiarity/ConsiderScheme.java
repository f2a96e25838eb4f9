package fr.rebond.missions.subsidiarity;

import fr.rebond.kit.problem.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record ConsiderScheme(
        @NotBlank @Size(max = 100) @Schema(description = "Code of the aid scheme")
        String schemeCode,

        @NotNull SchemeFit fit,

        @Schema(description = "Given for an unfit scheme, and only then") @Nullable
        UnfitReason reasonCode,

        @NotBlank @Size(max = 5000) @Schema(description = "Why it fits, or why it does not")
        String reason) {

    /** @throws Refusal 400 when the code of the reason and the judgement do not go together */
    void requireReasonCode() {
        if ((fit == SchemeFit.UNFIT) != (reasonCode != null)) {
            throw Refusal.invalid("/reasonCode", "is given for an unfit scheme, and only then");
        }
    }
}
