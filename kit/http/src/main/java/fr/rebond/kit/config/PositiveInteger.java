package fr.rebond.kit.config;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads a setting that is a whole number of at least 1. */
public final class PositiveInteger implements Converter<Integer> {

    @Override
    public Integer convert(String value) {
        var number = Integer.parseInt(value.strip());
        if (number < 1) {
            throw new IllegalArgumentException("must be at least 1, not " + value);
        }
        return number;
    }
}
