package fr.rebond.funding;

import fr.rebond.reference.organisation.Siren;
import java.util.concurrent.atomic.AtomicInteger;

/** Unique SIREN numbers of organisations that do not exist. */
public final class Sirens {

    private static final AtomicInteger NEXT = new AtomicInteger(40_000);

    private Sirens() {}

    public static String next() {
        var start = "%08d".formatted(NEXT.getAndIncrement());
        for (var check = 0; check < 10; check++) {
            try {
                return new Siren(start + check).value();
            } catch (IllegalArgumentException e) {
                // try the next check digit
            }
        }
        throw new IllegalStateException(start);
    }
}
