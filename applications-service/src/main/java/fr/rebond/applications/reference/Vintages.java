package fr.rebond.applications.reference;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.reference.geography.GeographicCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Chooses the vintage of the official geographic code. */
public final class Vintages {

    private Vintages() {}

    /** The newest vintage of the year of that day or before; the oldest one for earlier days. */
    public static GeographicCode on(LocalDate day) {
        var vintages = GeographicCode.vintages();
        var vintage = vintages.stream()
                .filter(year -> year <= day.getYear())
                .reduce((earlier, later) -> later)
                .orElse(vintages.getFirst());
        return GeographicCode.of(vintage);
    }

    /**
     * The requested vintage, or the newest one when none is requested.
     *
     * @throws Refusal 400 when it is not available
     */
    public static GeographicCode requested(@Nullable Integer vintage) {
        var vintages = GeographicCode.vintages();
        if (vintage == null) {
            return GeographicCode.of(vintages.getLast());
        }
        if (!vintages.contains(vintage)) {
            throw Refusal.invalid("cogVintage", "the available vintages are " + vintages);
        }
        return GeographicCode.of(vintage);
    }
}
