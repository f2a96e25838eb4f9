package fr.rebond.funding.stateaid.incentive;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A legal date, with the time of day if a document proves it. All moments are in the same time zone. */
public record Moment(LocalDate day, @Nullable LocalTime provenTime) implements Comparable<Moment> {

    public static Moment on(LocalDate day) {
        return new Moment(day, null);
    }

    /** Whether this moment is certainly before the other. On the same day, both times must be proven. */
    boolean isStrictlyBefore(Moment other) {
        if (!day.equals(other.day)) {
            return day.isBefore(other.day);
        }
        return provenTime != null && other.provenTime != null && provenTime.isBefore(other.provenTime);
    }

    /** Earliest first. An unknown time counts as the start of the day. */
    @Override
    public int compareTo(Moment other) {
        return day.atTime(timeOrStart()).compareTo(other.day.atTime(other.timeOrStart()));
    }

    private LocalTime timeOrStart() {
        return provenTime == null ? LocalTime.MIN : provenTime;
    }
}
