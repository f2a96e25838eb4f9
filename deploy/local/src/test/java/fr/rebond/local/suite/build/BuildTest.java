package fr.rebond.local.suite.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rebond.local.suite.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build as the script starts it, on a checkout of one module, with a Maven that only writes down what it is told. */
class BuildTest {

    /** Writes its arguments down and whether a build stood there, then waits until it may end. */
    private static final String MAVEN = """
            #!/bin/sh
            [ -f deploy/local/target/built-from.sha256 ] && echo "built: $*" >>calls || echo "not built: $*" >>calls
            while [ -f wait ]; do sleep 0.05; done
            """;

    @TempDir
    private Path checkout;

    @BeforeEach
    void layOut() throws IOException {
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        var maven = Files.writeString(checkout.resolve("mvn"), MAVEN);
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void twoAtOnceAreNotPossible() throws Exception {
        // Given
        Files.createFile(checkout.resolve("wait"));
        var first = start("package");
        await().until(() -> Files.exists(checkout.resolve("calls")));
        // When
        var second = start("test");
        var exit = second.waitFor();
        var said = new String(second.getErrorStream().readAllBytes());
        Files.delete(checkout.resolve("wait"));
        // Then
        assertThat(exit).isEqualTo(1);
        assertThat(said).contains("Another ./rebond is building in " + checkout);
        assertThat(first.waitFor()).isZero();
        assertThat(calls()).hasLineCount(1);
    }

    @Test
    void testsStandOnNoOlderBuild() throws Exception {
        // Given
        assertThat(start("package").waitFor()).isZero();
        // When
        var exit = start("test").waitFor();
        // Then
        assertThat(exit).isZero();
        assertThat(calls().lines().map(line -> line.replaceAll(" -.*", "")))
                .containsExactly("not built:", "not built:", "built:");
    }

    private String calls() throws IOException {
        return Files.readString(checkout.resolve("calls"));
    }

    private Process start(String goal) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Jdk.java().toString(),
                        "-Drebond.checkout=" + checkout,
                        "-Drebond.maven=" + checkout.resolve("mvn"),
                        "-cp",
                        Path.of("target/classes").toAbsolutePath().toString(),
                        Build.class.getName(),
                        goal)
                .directory(checkout.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MILLISECONDS)).isFalse();
        return process;
    }
}
