package fr.rebond.local.suite.build;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

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
        System.out.println("Building from changed sources (a minute or two, log " + log + ") …");
        var exit = maven(List.of("-q", "package", "-Dmaven.test.skip=true"), log);
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
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
        }
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putIfAbsent("MAVEN_OPTS", "--sun-misc-unsafe-memory-access=allow");
        var process = builder.start();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> process.descendants().forEach(ProcessHandle::destroy)));
        return process.waitFor();
    }
}
