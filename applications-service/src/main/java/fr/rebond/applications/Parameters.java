package fr.rebond.applications;

import fr.rebond.kit.problem.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads filters. A value of the wrong form is answered 400 (JAX-RS by itself would say 404). Absent stays absent. */
public final class Parameters {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private Parameters() {}

    public static @Nullable UUID uuid(String name, @Nullable String value) {
        try {
            return value == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid(name, name + " is a UUID");
        }
    }

    public static @Nullable Instant instant(String name, @Nullable String value) {
        try {
            return value == null ? null : within(Instant.parse(value));
        } catch (DateTimeException malformed) {
            throw Refusal.invalid(name, name + " is an instant of 1900 to 2199 such as 2023-08-28T08:00:00Z");
        }
    }

    /** What lies beyond is a slip, and further out no database keeps it. */
    private static Instant within(Instant value) {
        if (value.isBefore(EARLIEST) || !value.isBefore(LATEST)) {
            throw new DateTimeException("out of range");
        }
        return value;
    }

    /** The name of a constant of the enum, as the database keeps it. */
    public static @Nullable String oneOf(Class<? extends Enum<?>> values, String name, @Nullable String value) {
        var known = Arrays.stream(values.getEnumConstants()).map(Enum::name).toList();
        if (value != null && !known.contains(value)) {
            throw Refusal.invalid(name, name + " is one of " + known);
        }
        return value;
    }
}
