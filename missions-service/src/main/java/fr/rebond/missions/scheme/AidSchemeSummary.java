package fr.rebond.missions.scheme;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record AidSchemeSummary(
        UUID id,
        String code,
        String title,
        String operatorName,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        boolean sample) {}
