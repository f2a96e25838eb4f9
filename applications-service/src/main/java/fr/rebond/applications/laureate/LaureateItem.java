package fr.rebond.applications.laureate;

import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

@Schema(description = "A laureate in the list of laureates")
record LaureateItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID territoryId,
        @Schema(required = true) String territoryName,
        @Schema(required = true) String callCode,
        @Schema(required = true) int waveNumber,

        @Schema(description = "SIREN of the lead", required = true)
        String lead,

        @Schema(description = "SIREN of all members", required = true)
        List<String> members,

        @Schema(description = "Official codes of the distinct régions of all members", required = true)
        List<String> regionCodes,

        @Schema(required = true) LocalDate labelledOn,

        @Schema(description = "Absent until a day is set; to come while under embargo") @Nullable
        LocalDate announcedOn,

        @Nested("envelope_target_") @Schema(description = "What all funders are to bring together", required = true)
        Money envelopeTarget,

        @Schema(description = "Fictitious: fills totals whose detail is not public", required = true)
        boolean sample) {}
