package fr.rebond.missions.mission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record MissionSummary(
        UUID id,
        UUID laureateId,
        UUID territoryId,
        String territoryName,
        String callCode,
        int waveNumber,
        MissionStatus status,
        @Nullable String consultancyName,
        LocalDate labelledOn,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate plannedEndOn,
        @Nullable LocalDate closedOn,
        boolean sample,
        Instant updatedAt) {}
