package fr.rebond.applications.deliberation.closure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The outcome of every assessed application of the wave")
public record ClosureForm(@NotNull @Size(max = 1000) List<@Valid @NotNull OutcomeForm> outcomes) {}
