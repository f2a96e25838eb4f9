package fr.rebond.local.suite.build;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Runs Maven for {@code ./rebond}. The script starts it before anything is compiled, so it uses the JDK alone and can run
 * from its source.
 *
 * <p>Arguments: {@code package} builds the programs if their sources changed; {@code bench} builds the peer of the
 * benchmarks too; {@code test} builds and tests everything, the end-to-end tests too; {@code test <module>} builds and
 * tests one module and the modules that it depends on.
 */
final class Build {

    private static final List<String> PROGRAMS =
            List.of("applications-service", "missions-service", "funding-service", "gateway");

    /** A line of Maven such as {@code [INFO] Building Rebond missions 0.1.0-SNAPSHOT   [6/8]}. */
    private static final Pattern BUILDING =
            Pattern.compile("^\\[INFO] Building (?<name>.+) \\S+ +\\[(?<count>\\d+/\\d+)]$");

    private static final Pattern MODULE = Pattern.compile("<module>(.+?)</module>");

    /** Quarkus only warns about a setting that no extension knows. */
    private static final String UNKNOWN_SETTING = "Unrecognized configuration key";

    private final Path checkout = Path.of(System.getProperty("rebond.checkout")).toAbsolutePath();
    private final Path target = checkout.resolve("deploy/local/target");

    /** The hash of the sources that the programs were built from. It exists only between complete builds. */
    private final Path builtFrom = target.resolve("built-from.sha256");

    // A field, so that the garbage collector does not close it and release the lock.
    private final FileChannel lock;

    private Build() throws IOException {
        Files.createDirectories(target);
        lock = FileChannel.open(target.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    public static void main(String... arguments) throws IOException, InterruptedException {
        var build = new Build();
        System.exit(
                switch (String.join(" ", arguments)) {
                    case "package" -> build.packageIfChanged();
                    case "bench" -> build.packageWithPeer();
                    case "test" -> build.testAll();
                    default -> build.testModule(arguments[1]);
                });
    }

    private int packageIfChanged() throws IOException, InterruptedException {
        var sources = SourceHash.of(checkout);
        if (isBuiltFrom(sources)) {
            return 0;
        }
        if (!begin()) {
            return 1;
        }
        System.out.println("Building from changed sources (a few minutes the first time, log " + log() + ") …");
        var exit = packageTo(log(), List.of());
        if (exit == 0) {
            Files.writeString(builtFrom, sources);
        }
        return exit;
    }

    /** The peer needs no other module, so it is built alone, and only for the benchmarks. */
    private int packageWithPeer() throws IOException, InterruptedException {
        var exit = packageIfChanged();
        var peer = checkout.resolve("deploy/bench/peer/target/peer.jar");
        var peerBuiltFrom = peer.resolveSibling("built-from.sha256");
        var sources = SourceHash.of(checkout);
        if (exit != 0
                || Files.exists(peer)
                        && Files.exists(peerBuiltFrom)
                        && Files.readString(peerBuiltFrom).equals(sources)) {
            return exit;
        }
        exit = packageTo(log(), List.of("-Pbench", "-pl", "deploy/bench/peer"));
        if (exit == 0) {
            Files.createDirectories(peer.getParent());
            Files.writeString(peerBuiltFrom, sources);
        }
        return exit;
    }

    private Path log() {
        return target.resolve("build.log");
    }

    /** Writes the output of Maven to the log, and the modules and errors to the terminal. */
    private int packageTo(Path log, List<String> modules) throws IOException, InterruptedException {
        var errors = new ArrayList<String>();
        int exit;
        try (var writer = Files.newBufferedWriter(log)) {
            var arguments = new ArrayList<>(List.of("package", "-Dmaven.test.skip=true"));
            arguments.addAll(modules);
            exit = maven(arguments, line -> {
                write(writer, line);
                var module = BUILDING.matcher(line);
                if (module.find()) {
                    System.out.printf("  %s  %s%n", module.group("count"), module.group("name"));
                }
                if (line.startsWith("[ERROR]")) {
                    errors.add(line);
                }
            });
        }
        if (exit != 0) {
            System.err.println("The build failed. Its log is " + log + (errors.isEmpty() ? "." : ". The errors:"));
            errors.stream()
                    .takeWhile(line -> !line.contains("[Help 1]"))
                    .limit(20)
                    .forEach(line -> System.err.println("    " + line));
        }
        return exit;
    }

    private int testAll() throws IOException, InterruptedException {
        return test(List.of("verify", "-Pend-to-end", "-T", "3"), true);
    }

    private int testModule(String module) throws IOException, InterruptedException {
        var modules = MODULE.matcher(
                        Files.readString(checkout.resolve("pom.xml")).split("<profiles>")[0])
                .results()
                .map(found -> found.group(1))
                .toList();
        if (!modules.contains(module)) {
            System.err.printf("There is no module \"%s\". The modules: %s.%n", module, String.join(", ", modules));
            return 1;
        }
        return test(List.of("verify", "-pl", module, "-am"), false);
    }

    /** @param buildsAll whether the programs are built from the present sources if Maven succeeds */
    private int test(List<String> arguments, boolean buildsAll) throws IOException, InterruptedException {
        var sources = SourceHash.of(checkout);
        var wasBuilt = isBuiltFrom(sources);
        if (!begin()) {
            return 1;
        }
        var exit = maven(arguments, System.out::println);
        if (exit == 0 && (buildsAll || wasBuilt)) {
            Files.writeString(builtFrom, sources);
        }
        return exit;
    }

    /** Allows one build at a time. The programs count as not built until it has succeeded. */
    private boolean begin() throws IOException {
        if (lock.tryLock() == null) {
            System.err.println("Another ./rebond is building in " + checkout + ". Wait until it has finished.");
            return false;
        }
        Files.deleteIfExists(builtFrom);
        return true;
    }

    private boolean isBuiltFrom(String sources) throws IOException {
        return Files.exists(builtFrom)
                && Files.readString(builtFrom).equals(sources)
                && Files.isDirectory(target.resolve("lib"))
                && PROGRAMS.stream()
                        .allMatch(program ->
                                Files.exists(checkout.resolve(program).resolve("target/quarkus-app/quarkus-run.jar")));
    }

    /**
     * Runs Maven and passes each line of its output on. A build fails too if a line reports a setting that no extension
     * knows.
     */
    private int maven(List<String> arguments, Consumer<String> output) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(System.getProperty("rebond.maven"), "-B", "-ntp"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .directory(checkout.toFile())
                .redirectInput(ProcessBuilder.Redirect.INHERIT)
                .redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // A build is short: the second compiler and parallel collectors would cost more than they save.
        builder.environment()
                .putIfAbsent(
                        "MAVEN_OPTS", "--sun-misc-unsafe-memory-access=allow -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        var process = builder.start();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> process.descendants().forEach(ProcessHandle::destroy)));
        var unknownSettings = new ArrayList<String>();
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                output.accept(line);
                if (line.contains(UNKNOWN_SETTING)) {
                    unknownSettings.add(line);
                }
            }
        }
        var exit = process.waitFor();
        if (!unknownSettings.isEmpty()) {
            System.err.println("The build fails because no extension knows these settings:");
            unknownSettings.forEach(line -> System.err.println("    " + line));
        }
        return unknownSettings.isEmpty() || exit != 0 ? exit : 1;
    }

    private static void write(BufferedWriter writer, String line) {
        try {
            writer.write(line);
            writer.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
