package fr.rebond.funding.stateaid.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which a row applies, both ends included; without an end it still applies. */
public record Validity(LocalDate from, @Nullable LocalDate until) {

    public Validity {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("validity ends before it begins");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
