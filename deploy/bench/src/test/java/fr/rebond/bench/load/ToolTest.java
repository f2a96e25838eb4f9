package fr.rebond.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rebond.local.Failure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToolTest {

    @Test
    void namesThePackagesOfAllMissingTools() {
        // Given
        var one = new Tool("no-such-tool", "no-such-package", "-v");
        var two = new Tool("no-other-tool", "no-other-package", "-v");
        // Then
        assertThatThrownBy(() -> Tool.require(List.of(one, new Tool("sh", "dash", "-v"), two)))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("no-such-tool and no-other-tool")
                .hasMessageContaining("apt-get install no-such-package no-other-package");
    }

    @Test
    void failsWithTheOutputOfTheTool() {
        var sh = new Tool("sh", "dash", "-v");
        assertThatThrownBy(() -> sh.run(List.of("-c", "echo $REASON >&2; exit 3"), Map.of("REASON", "no server")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("no server");
    }

    @Test
    void returnsTheOutputOfTheTool() {
        assertThat(new Tool("sh", "dash", "-v").run(List.of("-c", "echo done"), Map.of()))
                .isEqualTo("done\n");
    }
}
