package fr.rebond.bench.load;

import fr.rebond.local.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program of the operating system.
 *
 * @param debian the package of Debian and Ubuntu that has it
 */
public record Tool(String name, String debian, String versionOption) {

    public static final Tool WRK = new Tool("wrk", "wrk", "-v");
    public static final Tool PGBENCH = new Tool("pgbench", "postgresql-contrib", "--version");
    public static final Tool HAPROXY = new Tool("haproxy", "haproxy", "-v");

    /** @throws Failure that says how to install what is missing */
    public static void require(List<Tool> tools) {
        var missing = tools.stream().filter(tool -> tool.found().isEmpty()).toList();
        if (!missing.isEmpty()) {
            throw new Failure(
                    "The benchmarks need %s, which is not on this machine. On Debian or Ubuntu: apt-get install %s"
                            .formatted(
                                    String.join(
                                            " and ",
                                            missing.stream().map(Tool::name).toList()),
                                    String.join(
                                            " ",
                                            missing.stream().map(Tool::debian).toList())));
        }
    }

    public Path path() {
        return found().getFirst();
    }

    /** The first line that it prints about its version. */
    public String version() {
        return output(List.of(path().toString(), versionOption), Map.of())
                .text()
                .lines()
                .findFirst()
                .orElse(name);
    }

    /**
     * Runs it to its end.
     *
     * @throws Failure with its output if it fails
     */
    String run(List<String> arguments, Map<String, String> environment) {
        var command = new ArrayList<>(List.of(path().toString()));
        command.addAll(arguments);
        var output = output(command, environment);
        if (output.exit() != 0) {
            throw new Failure("%s failed:%n%s".formatted(name, output.text()));
        }
        return output.text();
    }

    private record Output(int exit, String text) {}

    private static Output output(List<String> command, Map<String, String> environment) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            try {
                process.getOutputStream().close();
                var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return new Output(process.waitFor(), text);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new Failure("%s could not be run: %s".formatted(command.getFirst(), e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted while %s was running.".formatted(command.getFirst()), e);
        }
    }

    private List<Path> found() {
        var folders = Stream.concat(
                Stream.of(System.getenv().getOrDefault("PATH", "").split(":")),
                Stream.of("/usr/sbin", "/usr/local/sbin"));
        return folders.map(folder -> Path.of(folder).resolve(name))
                .filter(Files::isExecutable)
                .toList();
    }
}
