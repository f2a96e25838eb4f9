package fr.rebond.missions.subsidiarity;

import fr.rebond.missions.form.Consistent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What was found of a scheme considered for a project")
record JudgementForm(
        @NotNull SchemeFit fit,

        @Schema(description = "Given for an unfit scheme, and only then") @Nullable
        UnfitReason reasonCode,

        @NotBlank @Size(max = 5000) @Schema(description = "Why it fits, or why it does not")
        String reason)
        implements Consistent {

    @Override
    public Map<String, String> inconsistencies() {
        return (fit == SchemeFit.UNFIT) == (reasonCode != null)
                ? Map.of()
                : Map.of("reasonCode", "is given for an unfit scheme, and only then");
    }
}
