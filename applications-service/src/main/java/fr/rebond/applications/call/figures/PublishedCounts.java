package fr.rebond.applications.call.figures;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was published about the laureates of a call. Never mixed with what is computed. */
@Embeddable
@Schema(description = "What was published about the laureates of the call")
public record PublishedCounts(
        @Valid @Nullable PublishedCount laureates,
        @Valid @Nullable PublishedCount regions) {}
