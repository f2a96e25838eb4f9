package fr.rebond.local;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.local.suite.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the script {@code rebond} in an empty checkout, in which every build fails. */
class CommandLineTest {

    /** Replaces the program that the script starts, and prints the home that it gets. */
    private static final String MAIN = """
            package fr.rebond.local;
            class Main {
                public static void main(String... arguments) {
                    System.out.println("home " + System.getenv("REBOND_HOME"));
                }
            }
            """;

    @TempDir
    private Path checkout;

    @BeforeEach
    void copy() throws IOException {
        Files.copy(Path.of("../../rebond"), checkout.resolve("rebond"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up --detatch",
                "up --wipe",
                "down --detach",
                "status now",
                "story again",
                "test --fast",
                "bench --fast",
                "dev --fast"
            })
    void rejectsUnknownOptionsBeforeBuilding(String command) throws Exception {
        // When
        var script = start(checkout, "./rebond", command.split(" "));
        // Then
        assertThat(new String(script.getErrorStream().readAllBytes()))
                .contains("does not know \"%s\"".formatted(command.split(" ")[1]));
        assertThat(script.waitFor()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dev", "dev missions-service funding-service", "test missions-service funding-service", "token"})
    void asksForExactlyOneServiceModuleOrUser(String command) throws Exception {
        // When
        var script = start(checkout, "./rebond", command.split(" "));
        // Then
        assertThat(new String(script.getErrorStream().readAllBytes())).contains("such as ./rebond");
        assertThat(script.waitFor()).isEqualTo(1);
    }

    @Test
    void resolvesTheHomeAgainstTheCurrentFolder() throws Exception {
        // Given
        compileMain();
        Files.createDirectories(checkout.resolve("deploy/local/target/lib"));
        var elsewhere = Files.createDirectories(checkout.resolve("elsewhere"));
        // When
        var script = start(elsewhere, "../rebond", "status");
        // Then
        assertThat(new String(script.getInputStream().readAllBytes())).contains("home " + elsewhere + "/mine");
        assertThat(script.waitFor()).isZero();
    }

    @Test
    void buildsIfTheLibrariesAreMissing() throws Exception {
        // Given
        compileMain();
        // When
        var script = start(checkout, "./rebond", "status");
        // Then
        assertThat(script.waitFor()).as("every build fails here").isNotZero();
        assertThat(new String(script.getInputStream().readAllBytes())).doesNotContain("home");
    }

    private void compileMain() throws Exception {
        var source = Files.writeString(checkout.resolve("Main.java"), MAIN);
        var classes = checkout.resolve("deploy/local/target/classes");
        var compiler = new ProcessBuilder(
                        Processes.JAVA_HOME.resolve("bin/javac").toString(),
                        "-d",
                        classes.toString(),
                        source.toString())
                .inheritIO()
                .start();
        assertThat(compiler.waitFor()).isZero();
    }

    private static Process start(Path folder, String script, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(script));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("REBOND_HOME", "mine");
        builder.environment().put("JAVA_HOME", Processes.JAVA_HOME.toString());
        return builder.start();
    }
}
