package fr.rebond.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the module to its promise: little memory, a perimeter in milliseconds. The bounds are several times what is seen. */
class CostTest {

    @Test
    void aVintageIsReadQuickly() {
        // When
        var begin = System.nanoTime();
        var cog = GeographicCodeFiles.read(2026);
        var taken = Duration.ofNanos(System.nanoTime() - begin);
        // Then
        System.out.printf("Vintage %d read in %d ms%n", cog.vintage(), taken.toMillis());
        assertThat(taken).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void aVintageTakesLittleMemory() {
        // Given
        GeographicCodeFiles.read(2026);
        var before = usedHeap();
        // When
        var cog = GeographicCodeFiles.read(2026);
        var retained = usedHeap() - before;
        // Then
        System.out.printf("Vintage %d keeps %d KB%n", cog.vintage(), retained / 1024);
        Reference.reachabilityFence(cog);
        assertThat(retained).isLessThan(6L << 20);
    }

    @Test
    void aPerimeterTakesMilliseconds() {
        // Given
        var cog = GeographicCode.of(2026);
        var members = List.of(new Siren("200068500"), new Siren("200030633"));
        var taken = new long[101];
        // When
        for (var run = 0; run < taken.length; run++) {
            var begin = System.nanoTime();
            assertThat(cog.perimeter(members).communeCount()).isEqualTo(101);
            taken[run] = System.nanoTime() - begin;
        }
        // Then
        System.out.printf("A perimeter: first in %d µs, ", taken[0] / 1000);
        Arrays.sort(taken);
        System.out.printf("median %d µs%n", taken[50] / 1000);
        assertThat(Duration.ofNanos(taken[50])).isLessThan(Duration.ofMillis(10));
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
