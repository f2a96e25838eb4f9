package fr.rebond.kit.config;

import org.eclipse.microprofile.config.spi.Converter;

/** Reads a setting in whole percent, 1 to 100. */
public final class Percentage implements Converter<Integer> {

    @Override
    public Integer convert(String value) {
        var percent = Integer.parseInt(value.strip());
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("must be 1 to 100 percent, not " + value);
        }
        return percent;
    }
}
