package fr.rebond.applications.deliberation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record VoteForm(
        @NotNull @Schema(required = true) UUID applicationId,

        @NotNull
        @Schema(
                description = "RECUSED by who has an interest in the application: it then counts neither as a"
                        + " seat nor as a vote",
                required = true)
        VoteChoice choice,

        @Size(max = 2000) @Schema(description = "Needed with RECUSED") @Nullable
        String motive) {}
