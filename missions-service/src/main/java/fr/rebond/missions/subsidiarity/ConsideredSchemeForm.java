package fr.rebond.missions.subsidiarity;

import fr.rebond.missions.form.Consistent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record ConsideredSchemeForm(
        @NotBlank @Size(max = 100) @Schema(description = "Code of the aid scheme")
        String schemeCode,

        @NotNull SchemeFit fit,

        @Schema(description = "Required when the scheme is unfit, otherwise absent") @Nullable
        UnfitReason reasonCode,

        @NotBlank @Size(max = 5000) @Schema(description = "Why the scheme fits, or why it does not")
        String reason)
        implements Consistent {

    @Override
    public Map<String, String> inconsistencies() {
        return judgement().inconsistencies();
    }

    JudgementForm judgement() {
        return new JudgementForm(fit, reasonCode, reason);
    }
}
