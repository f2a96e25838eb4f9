package fr.rebond.missions.company;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

public record CompanySummary(
        UUID id,
        String siret,
        String name,
        String nafCode,
        int headcount,
        String commune,
        boolean sample,
        Instant updatedAt,

        @Schema(description = "Number of visits recorded; the company was met if there is one")
        long visits,

        @Schema(description = "Number of aid schemes on its sheet")
        long schemes) {}
