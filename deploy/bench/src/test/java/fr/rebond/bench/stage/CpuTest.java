package fr.rebond.bench.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

class CpuTest {

    @Test
    void addsTheTimesOfTheProcessAndOfItsEndedChildren() {
        // Given: 150 ticks as a user, 50 in the kernel, 300 and 100 of ended children
        var stat = "4711 (a (strange) name) S 1 1 1 0 -1 4194304 1 2 3 4 150 50 300 100 20 0 7 0 9";
        // Then
        assertThat(Cpu.parse(stat)).isEqualTo(6);
    }

    @Test
    void countsRunningChildrenOnlyForTheTree() throws Exception {
        // Given
        var child = new ProcessBuilder("sh", "-c", "while true; do :; done").start();
        try {
            // When
            await().until(() -> Cpu.seconds(child.toHandle()) > 0.3);
            // Then
            var self = ProcessHandle.current();
            assertThat(Cpu.secondsOfTree(self) - Cpu.seconds(self)).isGreaterThanOrEqualTo(0.3);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    @Test
    void countsTheCompilersOfAJvmAlone() throws Exception {
        // Given
        var noJvm = new ProcessBuilder("sleep", "60").start();
        try {
            // Then
            var self = ProcessHandle.current();
            assertThat(Cpu.secondsOfCompilers(self)).isPositive().isLessThan(Cpu.seconds(self));
            assertThat(Cpu.secondsOfCompilers(noJvm.toHandle())).isZero();
        } finally {
            noJvm.destroyForcibly().waitFor();
        }
    }
}
