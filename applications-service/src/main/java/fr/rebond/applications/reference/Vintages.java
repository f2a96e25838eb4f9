package fr.rebond.applications.reference;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.reference.GeographicCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which vintage of the official geographic code goes with what. */
public final class Vintages {

    private Vintages() {}

    /** The newest vintage of that day's year or before; the oldest there is for days before all of them. */
    public static GeographicCode on(LocalDate day) {
        var vintages = GeographicCode.vintages();
        var vintage = vintages.stream()
                .filter(year -> year <= day.getYear())
                .reduce((earlier, later) -> later)
                .orElse(vintages.getFirst());
        return GeographicCode.of(vintage);
    }

    /** The vintage asked for, the newest when none is. @throws Refusal 400 when it is not kept here */
    public static GeographicCode asked(@Nullable Integer vintage) {
        var vintages = GeographicCode.vintages();
        if (vintage == null) {
            return GeographicCode.of(vintages.getLast());
        }
        if (!vintages.contains(vintage)) {
            throw Refusal.invalid("cogVintage", "the vintages kept here are " + vintages);
        }
        return GeographicCode.of(vintage);
    }
}
