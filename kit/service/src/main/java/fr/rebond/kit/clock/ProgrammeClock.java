package fr.rebond.kit.clock;

import fr.rebond.kit.settings.ServiceSettings;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.Jdbi;

/**
 * The time of business rules: cutoffs, deadlines, legal dates. It is the real time, except in the profile {@code
 * local}, where an offset in the database makes it possible to play a past programme and to move time in tests. Tokens,
 * leases, retention and Kafka never use it.
 */
@ApplicationScoped
public class ProgrammeClock {

    /** Legal dates are days in metropolitan France. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final long FRESH_FOR_NANOS = Duration.ofMillis(500).toNanos();

    private final Jdbi jdbi;
    private final Clock real = Clock.systemUTC();
    private final boolean adjustable;
    private volatile Reading last = new Reading(Duration.ZERO, System.nanoTime() - 2 * FRESH_FOR_NANOS);

    ProgrammeClock(Jdbi jdbi, ServiceSettings settings) {
        this.jdbi = jdbi;
        this.adjustable = settings.clock().adjustable();
    }

    /** @throws IllegalStateException when the clock would be adjustable outside the profile {@code local} */
    void check(@Observes StartupEvent started) {
        if (adjustable && !ConfigUtils.isProfileActive("local")) {
            throw new IllegalStateException(
                    "rebond.clock.adjustable is true outside the profile local: the programme clock must be the real one");
        }
    }

    private record Reading(Duration offset, long at) {}

    /** To the microsecond, the precision of the database. */
    public Instant instant() {
        var now = real.instant();
        return (adjustable ? now.plus(offset()) : now).truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    /**
     * Sets the clock; every replica follows within half a second.
     *
     * @throws IllegalStateException outside the profile {@code local}
     */
    Instant set(Instant now) {
        if (!adjustable) {
            throw new IllegalStateException("the programme clock is the real one");
        }
        var offset = Duration.between(real.instant(), now);
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE programme_clock SET offset_micros = :offset")
                .bind("offset", ChronoUnit.MICROS.between(Instant.EPOCH, Instant.EPOCH.plus(offset)))
                .execute());
        last = new Reading(offset, System.nanoTime());
        return instant();
    }

    private Duration offset() {
        var reading = last;
        if (System.nanoTime() - reading.at < FRESH_FOR_NANOS) {
            return reading.offset;
        }
        var micros = jdbi.withHandle(handle -> handle.createQuery("SELECT offset_micros FROM programme_clock")
                .mapTo(Long.class)
                .one());
        last = new Reading(Duration.of(micros, ChronoUnit.MICROS), System.nanoTime());
        return last.offset;
    }
}
