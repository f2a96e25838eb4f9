package fr.rebond.local.story.data;

import java.time.LocalDate;

/** The days of a wave, of which the first is before its cutoff and the others after. */
public record Wave(
        int number, LocalDate appliedOn, LocalDate assessedOn, LocalDate labelledOn, LocalDate announcedOn) {}
