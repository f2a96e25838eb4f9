package fr.rebond.applications.deliberation.jury;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record VoteForm(
        @NotNull UUID applicationId,

        @NotNull
        @Schema(
                description =
                        "RECUSED for a member with an interest in the application: it counts neither as a seat nor as a "
                                + "vote")
        VoteChoice choice,

        @Size(max = 2000) @Schema(description = "Required with RECUSED") @Nullable
        String motive) {}
