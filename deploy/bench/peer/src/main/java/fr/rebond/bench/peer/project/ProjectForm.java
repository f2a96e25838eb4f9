package fr.rebond.bench.peer.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

public record ProjectForm(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]*")
        String externalReference,

        @NotBlank @Size(max = 300) String name,
        @Size(max = 20_000) @Nullable String description,
        @Valid @Nullable Organisation holder,
        @Nullable Boolean sample) {}
