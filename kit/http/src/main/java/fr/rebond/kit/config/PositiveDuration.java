package fr.rebond.kit.config;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;

/**
 * Reads a setting such as {@code 500ms}, {@code 10s} or {@code 7d}, of at least a millisecond.
 *
 * <p>Settings are checked by converters rather than by Bean Validation, so that a start lists them together with the
 * values that cannot be read and the names that are unknown.
 */
public final class PositiveDuration implements Converter<Duration> {

    @Override
    public Duration convert(String value) {
        var duration = DurationConverter.parseDuration(value);
        if (duration == null || duration.toMillis() < 1) {
            throw new IllegalArgumentException("must be at least 1ms, not " + value);
        }
        return duration;
    }
}
