package fr.rebond.missions;

import fr.rebond.reference.organisation.Siren;
import fr.rebond.reference.organisation.Siret;
import java.util.concurrent.atomic.AtomicInteger;

/** Valid SIREN and SIRET numbers of sample organisations, each used once. */
public final class Numbers {

    private static final AtomicInteger NEXT = new AtomicInteger(10_000);

    private Numbers() {}

    public static String siren() {
        return checked("0000" + digits(NEXT.incrementAndGet(), 4)).substring(0, 9);
    }

    public static String siret() {
        return checked(siren() + "0001");
    }

    private static String digits(int number, int length) {
        return String.format("%0" + length + "d", number % (int) Math.pow(10, length));
    }

    private static String checked(String body) {
        for (var last = 0; last < 10; last++) {
            var candidate = body + last;
            try {
                return candidate.length() == 9 ? new Siren(candidate).value() : new Siret(candidate).value();
            } catch (IllegalArgumentException wrongCheckDigit) {
                continue;
            }
        }
        throw new AssertionError(body);
    }
}
