package fr.rebond.missions.company;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A company as lists show it, with what was done with it. */
public record CompanySummary(
        UUID id,
        String siret,
        String name,
        String nafCode,
        int headcount,
        String commune,
        boolean sample,
        Instant updatedAt,

        @Schema(description = "Visits held; the company is met once there is one")
        long visits,

        @Schema(description = "Aid schemes on its sheet") long schemes) {}
