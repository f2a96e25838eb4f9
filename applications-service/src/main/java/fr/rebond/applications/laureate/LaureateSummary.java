package fr.rebond.applications.laureate;

import fr.rebond.kit.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A laureate in the list of laureates")
record LaureateSummary(
        UUID id,
        UUID territoryId,
        String territoryName,
        String callCode,
        int waveNumber,

        @Schema(description = "SIREN of the lead") String lead,

        @Schema(description = "SIREN of all members") List<String> members,

        @Schema(description = "Official codes of the distinct régions of all members")
        List<String> regionCodes,

        LocalDate labelledOn,

        @Schema(description = "Absent until a day is set; in the future while under embargo") @Nullable
        LocalDate announcedOn,

        @Schema(description = "Total that all funders are expected to provide")
        Money envelopeTarget,

        @Schema(description = "Sample data: fills totals whose detail is not public")
        boolean sample) {}
