package fr.rebond.funding.stateaid.incentive;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A legal date, and the time of day where a document proves it (both in the same zone). */
public record Moment(LocalDate day, @Nullable LocalTime provenTime) implements Comparable<Moment> {

    public static Moment on(LocalDate day) {
        return new Moment(day, null);
    }

    /** Whether it lies before the other for sure: on the same day only proven times tell. */
    public boolean isStrictlyBefore(Moment other) {
        if (!day.equals(other.day)) {
            return day.isBefore(other.day);
        }
        return provenTime != null && other.provenTime != null && provenTime.isBefore(other.provenTime);
    }

    /** Earliest first; on one day an unknown time counts as the start of that day. */
    @Override
    public int compareTo(Moment other) {
        return day.atTime(timeOrStart()).compareTo(other.day.atTime(other.timeOrStart()));
    }

    private LocalTime timeOrStart() {
        return provenTime == null ? LocalTime.MIN : provenTime;
    }
}
