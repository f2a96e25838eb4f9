package fr.rebond.applications.call.wave;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The cutoffs of the waves of a call: a first one, then one every few months at the same local time. A cutoff is an instant:
 * 12:00 in Paris is 10:00 UTC in October and 11:00 UTC in February.
 *
 * <p>Months are counted from the anchor. If a month does not have the day (31 February), only that cutoff moves, to the
 * last day of the month. A local time that daylight saving skips is moved forward by the gap. A local time that occurs twice is
 * taken the first time.
 *
 * <p>All cutoffs are within {@value #FIRST_YEAR} to {@value #LAST_YEAR}.
 *
 * @param anchor      first cutoff, local time in the zone
 * @param everyMonths months from one cutoff to the next, 1 to 24
 * @param waves       number of waves; absent when {@code until} is given
 * @param until       last possible day of a cutoff in the zone; absent when {@code waves} is given
 */
@Embeddable
@Schema(description = "When the waves of a call end. Give either waves or until")
public record WaveRule(
        @Schema(
                description = "First cutoff, local time in the zone",
                implementation = String.class,
                examples = "2022-10-01T12:00:00")
        LocalDateTime anchor,

        @Schema(description = "Months from one cutoff to the next", minimum = "1", maximum = "24")
        int everyMonths,

        @Schema(implementation = String.class, examples = "Europe/Paris")
        ZoneId zone,

        @Schema(description = "Number of waves", minimum = "1", maximum = "120") @Nullable
        Integer waves,

        @Schema(description = "Last possible day of a cutoff") @Nullable
        LocalDate until) {

    private static final int MOST_MONTHS = 24;
    private static final int MOST_WAVES = 120;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    /**
     * @throws IllegalArgumentException when a value is missing, both or neither of waves and until are given, or the
     *     rule makes no wave, more than 120, or one out of range
     */
    public WaveRule {
        require(anchor != null && zone != null, "a wave rule requires anchor and zone");
        require(everyMonths >= 1 && everyMonths <= MOST_MONTHS, "everyMonths must be 1 to " + MOST_MONTHS);
        require((waves == null) != (until == null), "a wave rule has either waves or until");
        require(waves == null || (waves >= 1 && waves <= MOST_WAVES), "waves must be 1 to " + MOST_WAVES);
        require(isInRange(anchor.toLocalDate()), "anchor must be within 2000 to 2199");
        if (until != null) {
            require(isInRange(until), "until must be within 2000 to 2199");
            require(!until.isBefore(anchor.toLocalDate()), "until is before the anchor");
            require(
                    until.isBefore(anchor.toLocalDate().plusMonths((long) MOST_WAVES * everyMonths)),
                    "the rule creates more than " + MOST_WAVES + " waves");
        } else {
            var last = anchor.toLocalDate().plusMonths((waves - 1L) * everyMonths);
            require(isInRange(last), "the last cutoff must be within 2000 to 2199");
        }
    }

    /** All cutoffs, in order. */
    public List<Instant> cutoffs() {
        return IntStream.range(0, waves == null ? MOST_WAVES : waves)
                .mapToObj(wave -> anchor.plusMonths((long) wave * everyMonths))
                .takeWhile(withinUntil())
                .map(cutoff -> cutoff.atZone(zone).toInstant())
                .toList();
    }

    private Predicate<LocalDateTime> withinUntil() {
        return cutoff -> until == null || !cutoff.toLocalDate().isAfter(until);
    }

    private static boolean isInRange(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
