package fr.rebond.applications.call;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure as it was published, to be held against the computed one. */
@Embeddable
public record PublishedFigure(
        @Min(0) @Schema(required = true) int value,

        @Enumerated(EnumType.STRING) @NotNull @Schema(required = true)
        Qualifier qualifier) {}
