package fr.rebond.funding.stateaid.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which a row applies, both included. Without a last day, it applies indefinitely. */
public record Validity(LocalDate from, @Nullable LocalDate until) {

    public Validity {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("the validity must not end before it begins");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
