package fr.rebond.reference.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import org.junit.jupiter.api.Test;

/** Bounds the memory that a vintage takes. {@link GeographicCodeBenchmark} measures times. */
class MemoryTest {

    @Test
    void aVintageTakesLessThanSixMegabytes() {
        // Given
        GeographicCodeFiles.read(2026);
        var before = usedHeap();
        // When
        var cog = GeographicCodeFiles.read(2026);
        var retained = usedHeap() - before;
        // Then
        System.out.printf("Vintage %d takes %d KB%n", cog.vintage(), retained / 1024);
        Reference.reachabilityFence(cog);
        assertThat(retained).isLessThan(6L << 20);
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
