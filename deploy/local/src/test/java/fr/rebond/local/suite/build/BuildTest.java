package fr.rebond.local.suite.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.rebond.local.suite.process.Processes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the build as the script does, in a checkout of two modules, with a Maven that only records its arguments. */
class BuildTest {

    /** Records its arguments and whether a build exists, prints the file output, and waits while the file wait exists. */
    private static final String MAVEN = """
            #!/bin/sh
            [ -f deploy/local/target/built-from.sha256 ] && echo "built: $*" >>calls || echo "not built: $*" >>calls
            [ ! -f output ] || cat output
            while [ -f wait ]; do sleep 0.05; done
            """;

    private static final String UNKNOWN_SETTING = """
            [INFO] Building Rebond gateway 0.1.0-SNAPSHOT   [2/2]
            [WARNING] [io.quarkus.config] Unrecognized configuration key "quarkus.htp.port" was provided; it will be ignored
            [INFO] BUILD SUCCESS
            """;

    @TempDir
    private Path checkout;

    @BeforeEach
    void create() throws IOException {
        Files.writeString(checkout.resolve("pom.xml"), """
                <project>
                  <modules>
                    <module>kit/http</module>
                    <module>gateway</module>
                  </modules>
                  <profiles>
                    <profile>
                      <modules>
                        <module>deploy/bench/peer</module>
                      </modules>
                    </profile>
                  </profiles>
                </project>
                """);
        var maven = Files.writeString(checkout.resolve("mvn"), MAVEN);
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void rejectsASecondBuildAtTheSameTime() throws Exception {
        // Given
        Files.createFile(checkout.resolve("wait"));
        var first = start("package");
        await().until(() -> Files.exists(checkout.resolve("calls")));
        // When
        var second = start("test");
        var exit = second.waitFor();
        var errors = errors(second);
        Files.delete(checkout.resolve("wait"));
        // Then
        assertThat(exit).isEqualTo(1);
        assertThat(errors).contains("Another ./rebond is building in " + checkout);
        assertThat(first.waitFor()).isZero();
        assertThat(calls()).hasLineCount(1);
    }

    @Test
    void testsEverythingInOneRunThatReplacesTheOlderBuild() throws Exception {
        // Given
        assertThat(start("package").waitFor()).isZero();
        // When
        var exit = start("test").waitFor();
        // Then
        assertThat(exit).isZero();
        assertThat(calls().lines())
                .containsExactly(
                        "not built: -B -ntp package -Dmaven.test.skip=true",
                        "not built: -B -ntp verify -Pend-to-end -T 3");
        assertThat(checkout.resolve("deploy/local/target/built-from.sha256")).exists();
    }

    @Test
    void testsOneModuleWithTheModulesItDependsOn() throws Exception {
        // When
        var exit = start("test", "kit/http").waitFor();
        // Then
        assertThat(exit).isZero();
        assertThat(calls()).isEqualTo("not built: -B -ntp verify -pl kit/http -am\n");
        assertThat(checkout.resolve("deploy/local/target/built-from.sha256")).doesNotExist();
    }

    @Test
    void listsTheModulesIfAModuleDoesNotExist() throws Exception {
        // When
        var build = start("test", "missions");
        // Then
        assertThat(build.waitFor()).isEqualTo(1);
        assertThat(errors(build)).contains("There is no module \"missions\". The modules: kit/http, gateway.");
        assertThat(checkout.resolve("calls")).doesNotExist();
    }

    @Test
    void buildsThePeerOfTheBenchmarksAfterThePrograms() throws Exception {
        // When
        var exit = start("bench").waitFor();
        // Then
        assertThat(exit).isZero();
        assertThat(calls().lines())
                .containsExactly(
                        "not built: -B -ntp package -Dmaven.test.skip=true",
                        "built: -B -ntp package -Dmaven.test.skip=true -Pbench -pl deploy/bench/peer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"package", "test", "test gateway"})
    void failsIfNoExtensionKnowsASetting(String command) throws Exception {
        // Given
        Files.writeString(checkout.resolve("output"), UNKNOWN_SETTING);
        // When
        var build = start(command.split(" "));
        // Then
        assertThat(build.waitFor()).isEqualTo(1);
        assertThat(errors(build)).contains("no extension knows these settings", "quarkus.htp.port");
        assertThat(checkout.resolve("deploy/local/target/built-from.sha256")).doesNotExist();
    }

    private String calls() throws IOException {
        return Files.readString(checkout.resolve("calls"));
    }

    private static String errors(Process build) throws IOException {
        return new String(build.getErrorStream().readAllBytes());
    }

    private Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Processes.JAVA.toString(),
                "-Drebond.checkout=" + checkout,
                "-Drebond.maven=" + checkout.resolve("mvn"),
                "-cp",
                Path.of("target/classes").toAbsolutePath().toString(),
                Build.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(checkout.toFile()).start();
    }
}
