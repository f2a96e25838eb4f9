package fr.rebond.applications.call.figures;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** A published figure, to be compared with the computed one. */
@Embeddable
public record PublishedCount(
        @Min(0) int value,

        @Enumerated(EnumType.STRING) @NotNull Qualifier qualifier) {}
