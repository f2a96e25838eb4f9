package fr.rebond.kit.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads texts, dates and identifiers, in bodies and parameters alike. Each value has one spelling. Years are 1900 to
 * 2200. Texts are cleaned, see {@link Texts}.
 */
public final class Scalars {

    static final String INTEGER = "an integer from %d to %d".formatted(Integer.MIN_VALUE, Integer.MAX_VALUE);
    static final String LONG = "an integer from %d to %d".formatted(Long.MIN_VALUE, Long.MAX_VALUE);
    static final String BOOLEAN = "true or false";

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private static final Map<Class<?>, Scalar<?>> TEXTS = new LinkedHashMap<>();

    static {
        add(
                String.class,
                "a string without control characters or characters that change the direction of reading",
                Texts::clean);
        add(LocalDate.class, "a date such as 2023-06-30, of a year from 1900 to 2200", Scalars::date);
        add(LocalTime.class, "a time of day such as 12:00", LocalTime::parse);
        add(LocalDateTime.class, "a date and time such as 2022-10-01T12:00, without a zone", Scalars::dateTime);
        add(
                Instant.class,
                "an instant such as 2023-06-30T10:00:00Z (RFC 3339), of a year from 1900 to 2200",
                Scalars::instant);
        add(ZoneId.class, "a time zone of the IANA database such as Europe/Paris", Scalars::zone);
        add(UUID.class, "a UUID", Scalars::uuid);
    }

    private Scalars() {}

    /**
     * How one type is read.
     *
     * @param expected completes the sentence "must be …"
     * @param reader   throws {@link IllegalArgumentException} or {@link DateTimeException} for a wrong text
     */
    public record Scalar<T>(Class<T> type, String expected, Function<String, T> reader) {

        /** @throws IllegalArgumentException whose message is "must be …, not …" */
        public T read(String text) {
            try {
                return reader.apply(text);
            } catch (DateTimeException | IllegalArgumentException wrong) {
                throw new IllegalArgumentException(Sent.sentence(expected, text), wrong);
            }
        }
    }

    /** The types that are strings in JSON. */
    static Iterable<Scalar<?>> texts() {
        return TEXTS.values();
    }

    /** How a parameter of this type is read; empty for a type that is not a scalar. */
    public static Optional<Scalar<?>> of(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return Optional.of(new Scalar<>(Integer.class, INTEGER, Integer::valueOf));
        }
        if (type == long.class || type == Long.class) {
            return Optional.of(new Scalar<>(Long.class, LONG, Long::valueOf));
        }
        if (type == boolean.class || type == Boolean.class) {
            return Optional.of(new Scalar<>(Boolean.class, BOOLEAN, Scalars::bool));
        }
        return type.isEnum() ? Optional.of(enumeration(type)) : Optional.ofNullable(TEXTS.get(type));
    }

    static <T> Scalar<T> enumeration(Class<T> type) {
        var byName = new LinkedHashMap<String, T>();
        for (var constant : type.getEnumConstants()) {
            byName.put(((Enum<?>) constant).name(), constant);
        }
        return new Scalar<>(type, "one of " + String.join(", ", byName.keySet()), text -> {
            var constant = byName.get(text);
            if (constant == null) {
                throw new IllegalArgumentException(text);
            }
            return constant;
        });
    }

    private static <T> void add(Class<T> type, String expected, Function<String, T> reader) {
        TEXTS.put(type, new Scalar<>(type, expected, reader));
    }

    private static boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static LocalDate date(String text) {
        return within(LocalDate.parse(text));
    }

    private static LocalDateTime dateTime(String text) {
        var time = LocalDateTime.parse(text);
        within(time.toLocalDate());
        return time;
    }

    private static Instant instant(String text) {
        var time = OffsetDateTime.parse(text);
        within(time.toLocalDate());
        return time.toInstant();
    }

    private static LocalDate within(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("year " + Year.of(day.getYear()));
        }
        return day;
    }

    private static ZoneId zone(String text) {
        if (!ZoneId.getAvailableZoneIds().contains(text)) {
            throw new IllegalArgumentException();
        }
        return ZoneId.of(text);
    }

    private static UUID uuid(String text) {
        if (!UUID_TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return UUID.fromString(text);
    }
}
