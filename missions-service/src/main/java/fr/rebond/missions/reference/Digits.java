package fr.rebond.missions.reference;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Official numbers are kept as text without the spaces that people group their digits with. */
public final class Digits {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private Digits() {}

    public static @Nullable String of(@Nullable String typed) {
        return typed == null ? null : SPACES.matcher(typed).replaceAll("");
    }
}
