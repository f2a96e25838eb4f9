package fr.rebond.reference;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Prints how long a vintage takes to be read and a perimeter to be computed. To be run by hand on a quiet machine: a time
 * is no assertion.
 */
final class ReferenceDataBenchmark {

    private static final List<Siren> TWO_GROUPINGS = List.of(new Siren("200068500"), new Siren("200030633"));

    private ReferenceDataBenchmark() {}

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
