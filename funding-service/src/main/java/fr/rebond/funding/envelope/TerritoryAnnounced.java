package fr.rebond.funding.envelope;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** The event {@code territory-announced}: the properties that this service reads. */
record TerritoryAnnounced(@NotNull UUID laureateId, @NotNull LocalDate announcedOn) {}
