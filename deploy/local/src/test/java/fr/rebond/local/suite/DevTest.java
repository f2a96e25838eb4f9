package fr.rebond.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.rebond.local.Failure;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevTest {

    @TempDir
    private Path folder;

    @Test
    void listsTheServicesIfAServiceDoesNotExist() {
        // Given
        var dev = new Dev(new Suite(folder, Map.of()), System.out);
        // When
        var failure = catchThrowable(() -> dev.run("missions"));
        // Then
        assertThat(failure)
                .isInstanceOf(Failure.class)
                .hasMessageContainingAll("\"missions\"", "missions-service, funding-service, gateway");
    }
}
