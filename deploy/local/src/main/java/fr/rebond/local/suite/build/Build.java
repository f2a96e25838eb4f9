package fr.rebond.local.suite.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Builds what is out of date. Started by the script before anything is compiled, so it uses the JDK alone and can be
 * run from its source.
 *
 * <p>Arguments: {@code package} builds what runs if its sources changed; {@code test} builds and tests everything, then
 * runs the end-to-end tests.
 */
final class Build {

    private static final List<String> PROGRAMS =
            List.of("applications-service", "missions-service", "funding-service", "gateway");

    /** As Maven announces it: {@code [INFO] Building Rebond missions 0.1.0-SNAPSHOT   [6/8]}. */
    private static final Pattern MODULE =
            Pattern.compile("^\\[INFO] Building (?<name>.+) \\S+ +\\[(?<count>\\d+/\\d+)]$");

    private final Path checkout = Path.of(System.getProperty("rebond.checkout")).toAbsolutePath();
    private final Path target = checkout.resolve("deploy/local/target");
    private final Path mark = target.resolve("built-from.sha256");

    // Held, or the collector would close it and let another build begin.
    private FileChannel lock;

    private Build() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        var build = new Build();
        System.exit(
                switch (arguments[0]) {
                    case "package" -> build.ifChanged();
                    case "test" -> build.withTests();
                    default -> throw new IllegalArgumentException(arguments[0]);
                });
    }

    private int ifChanged() throws IOException, InterruptedException {
        var sources = SourceHash.of(checkout);
        if (isBuiltFrom(sources)) {
            return 0;
        }
        begin();
        var log = target.resolve("build.log");
        System.out.println("Building from changed sources (a few minutes the first time, log " + log + ") …");
        var exit = maven(List.of("package", "-Dmaven.test.skip=true"), log);
        if (exit != 0) {
            System.err.println("The build failed. The errors in " + log + ":");
            Files.readAllLines(log).stream()
                    .filter(line -> line.startsWith("[ERROR]"))
                    .takeWhile(line -> !line.contains("[Help 1]"))
                    .limit(20)
                    .forEach(line -> System.err.println("    " + line));
            return exit;
        }
        Files.writeString(mark, sources);
        return 0;
    }

    private int withTests() throws IOException, InterruptedException {
        begin();
        var sources = SourceHash.of(checkout);
        var exit = maven(List.of("verify"), null);
        if (exit == 0) {
            Files.writeString(mark, sources);
            // With what it depends on: nothing is installed. Those tests are short.
            exit = maven(List.of("verify", "-pl", "deploy/local", "-am", "-Pend-to-end"), null);
        }
        return exit;
    }

    /** One build at a time, until this process ends; what stands in {@code target} is nobody's until it has ended well. */
    private void begin() throws IOException {
        Files.createDirectories(target);
        lock = FileChannel.open(target.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            System.err.println("Another ./rebond is building in " + checkout + ". Wait until it has ended.");
            System.exit(1);
        }
        Files.deleteIfExists(mark);
    }

    private boolean isBuiltFrom(String sources) throws IOException {
        return Files.exists(mark)
                && Files.readString(mark).equals(sources)
                && Files.isDirectory(target.resolve("lib"))
                && PROGRAMS.stream()
                        .allMatch(program ->
                                Files.exists(checkout.resolve(program).resolve("target/quarkus-app/quarkus-run.jar")));
    }

    /** @param log null for the terminal */
    private int maven(List<String> arguments, Path log) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(System.getProperty("rebond.maven"), "-B", "-ntp"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(checkout.toFile()).inheritIO();
        if (log != null) {
            builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.PIPE);
        }
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putIfAbsent("MAVEN_OPTS", "--sun-misc-unsafe-memory-access=allow");
        var process = builder.start();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> process.descendants().forEach(ProcessHandle::destroy)));
        if (log != null) {
            follow(process, log);
        }
        return process.waitFor();
    }

    /** Everything goes to the log, and to the terminal which module is being built. */
    private static void follow(Process process, Path log) throws IOException {
        try (var lines = process.inputReader();
                var kept = Files.newBufferedWriter(log)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                kept.write(line);
                kept.newLine();
                var module = MODULE.matcher(line);
                if (module.find()) {
                    System.out.printf("  %s  %s%n", module.group("count"), module.group("name"));
                }
            }
        }
    }
}
