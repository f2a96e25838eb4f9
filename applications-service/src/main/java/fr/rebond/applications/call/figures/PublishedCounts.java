package fr.rebond.applications.call.figures;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Published figures about the laureates of a call. Never mixed with computed ones. */
@Embeddable
@Schema(description = "Published figures about the laureates of the call")
public record PublishedCounts(
        @Valid @Nullable PublishedCount laureates,
        @Valid @Nullable PublishedCount regions) {}
