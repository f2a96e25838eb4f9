package fr.rebond.reference.geography;

import fr.rebond.reference.organisation.Siren;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Prints how long it takes to read a vintage and to compute a perimeter. Run it by hand on a quiet machine.
 */
final class GeographicCodeBenchmark {

    private static final List<Siren> TWO_GROUPINGS = List.of(new Siren("200068500"), new Siren("200030633"));

    private GeographicCodeBenchmark() {}

    public static void main(String... arguments) {
        var begin = System.nanoTime();
        var cog = GeographicCodeFiles.read(2026);
        System.out.printf(
                "Vintage %d read in %d ms%n", cog.vintage(), since(begin).toMillis());
        var taken = new long[101];
        for (var run = 0; run < taken.length; run++) {
            var start = System.nanoTime();
            cog.perimeter(TWO_GROUPINGS);
            taken[run] = since(start).toNanos() / 1000;
        }
        System.out.printf("A perimeter: first in %d µs, ", taken[0]);
        Arrays.sort(taken);
        System.out.printf("median %d µs%n", taken[taken.length / 2]);
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
