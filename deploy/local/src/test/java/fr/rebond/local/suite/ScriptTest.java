package fr.rebond.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The script {@code rebond} in a checkout with nothing in it, so that whatever it would build fails. */
class ScriptTest {

    /** Stands in for the program that the script starts: tells its folder. */
    private static final String MAIN = """
            package fr.rebond.local.suite;
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
    @ValueSource(strings = {"up --detatch", "up --wipe", "down --detach", "status now", "story again", "test fast"})
    void refusesAnOptionThatItDoesNotKnowBeforeAnythingIsBuilt(String command) throws Exception {
        // When
        var script = start(checkout, "./rebond", command.split(" "));
        // Then
        assertThat(new String(script.getErrorStream().readAllBytes()))
                .contains("does not know \"%s\"".formatted(command.split(" ")[1]));
        assertThat(script.waitFor()).isEqualTo(1);
    }

    @Test
    void takesTheHomeFromWhereThePersonStands() throws Exception {
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
    void buildsWhenTheLibrariesAreGone() throws Exception {
        // Given
        compileMain();
        // When
        var script = start(checkout, "./rebond", "status");
        // Then
        assertThat(script.waitFor()).as("nothing can be built here").isNotZero();
        assertThat(new String(script.getInputStream().readAllBytes())).doesNotContain("home");
    }

    private void compileMain() throws Exception {
        var source = Files.writeString(checkout.resolve("Main.java"), MAIN);
        var classes = checkout.resolve("deploy/local/target/classes");
        var compiler = new ProcessBuilder(
                        Jdk.home().resolve("bin/javac").toString(), "-d", classes.toString(), source.toString())
                .inheritIO()
                .start();
        assertThat(compiler.waitFor()).isZero();
    }

    private static Process start(Path folder, String script, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(script));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("REBOND_HOME", "mine");
        builder.environment().put("JAVA_HOME", Jdk.home().toString());
        return builder.start();
    }
}
