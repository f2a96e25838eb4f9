package fr.rebond.missions.planning;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** The part of {@code territory-announced} that this service reads. */
record TerritoryAnnounced(@NotNull UUID laureateId, @NotNull LocalDate announcedOn) {}
