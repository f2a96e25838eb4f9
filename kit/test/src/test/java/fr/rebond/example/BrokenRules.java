package fr.rebond.example;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Supplier;

/** Classes that break the architecture rules. They are outside fr.rebond.kit, because some rules exclude the kit. */
public final class BrokenRules {

    private BrokenRules() {}

    public static final class AnInstant {
        final Instant value = Instant.now();
    }

    public static final class ADay {
        final LocalDate value = LocalDate.now(ZoneOffset.UTC);
    }

    public static final class ATime {
        final ZonedDateTime value = ZonedDateTime.now();
    }

    public static final class AnOffset {
        final OffsetDateTime value = OffsetDateTime.now();
    }

    public static final class AClock {
        final Clock value = Clock.systemUTC();
    }

    public static final class AnotherClock {
        final Supplier<Clock> value = Clock::systemDefaultZone;
    }

    public static final class Millis {
        final long value = System.currentTimeMillis();
    }

    public record Primitive(double amount) {}

    public record Boxed(Double amount) {}

    public record BoxedFloat(Float amount) {}
}
