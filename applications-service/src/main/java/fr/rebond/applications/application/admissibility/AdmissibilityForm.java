package fr.rebond.applications.application.admissibility;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record AdmissibilityForm(
        @NotNull Boolean admissible,

        @Size(max = 2000) @Schema(description = "Required when not admissible") @Nullable
        String motive) {

    boolean hasMotive() {
        return motive != null && !motive.isBlank();
    }
}
