package fr.rebond.bench.scenario;

import static fr.rebond.bench.figures.Results.DATABASE;
import static fr.rebond.bench.figures.Results.LOAD;
import static fr.rebond.bench.figures.Results.P50;
import static fr.rebond.bench.figures.Results.P99;
import static fr.rebond.bench.figures.Results.RATE;
import static fr.rebond.bench.figures.Results.SERVER;

import fr.rebond.bench.figures.Latencies;
import fr.rebond.bench.figures.Results;
import fr.rebond.bench.figures.Results.Figure;
import fr.rebond.bench.profile.Profiler;
import fr.rebond.bench.stage.Cpu;
import fr.rebond.bench.stage.Stage;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Measures subjects in alternation: each round measures all of them, and starts with another one than the round before. */
public final class Rounds {

    private static final int SHORTEST_WINDOW = 2;
    private static final int LONGEST_WINDOW = 5;

    private final Stage stage;
    private final int rounds;
    private final int seconds;
    private final Results results;
    private final @Nullable Profiler profiler;
    private final PrintStream out;
    private final List<String> notWarm = new ArrayList<>();

    /**
     * @param seconds  of one measurement
     * @param profiler null to measure without one
     */
    public Rounds(Stage stage, int rounds, int seconds, Results results, @Nullable Profiler profiler, PrintStream out) {
        this.stage = stage;
        this.rounds = rounds;
        this.seconds = seconds;
        this.results = results;
        this.profiler = profiler;
        this.out = out;
    }

    /** A latency measurement at a fixed rate. */
    @FunctionalInterface
    interface Probe {
        Latencies measure(String subject, int seconds) throws InterruptedException;
    }

    public Stage stage() {
        return stage;
    }

    /** Subjects that were not warm when they were measured, and why. */
    public List<String> notWarm() {
        return List.copyOf(notWarm);
    }

    double median(String scenario, String subject, String figure) {
        return results.of(scenario, subject, figure).median();
    }

    /** Warms all subjects up and measures how much each answers. The first one belongs to the suite and is profiled. */
    void throughput(String scenario, List<Subject> subjects) throws InterruptedException {
        subjects.forEach(subject -> warmUp(scenario, subject));
        var own = subjects.getFirst().server();
        if (profiler != null && own != null) {
            profiler.start(own);
        }
        for (var round = 1; round <= rounds; round++) {
            for (var subject : startingWith(round, subjects)) {
                measure(scenario, round, subject);
            }
        }
        if (profiler != null && own != null) {
            profiler.stop(own, scenario);
        }
    }

    /** Measures how long each subject takes to answer. */
    void latency(String scenario, List<String> subjects, Probe probe) throws InterruptedException {
        for (var subject : subjects) {
            probe.measure(subject, Math.max(1, seconds / 2));
        }
        for (var round = 1; round <= rounds; round++) {
            for (var subject : startingWith(round, subjects)) {
                var before = Cpu.seconds(ProcessHandle.current());
                var latencies = probe.measure(subject, seconds);
                var cores = (Cpu.seconds(ProcessHandle.current()) - before) / seconds;
                add(scenario, round, subject, P50, latencies.percentile(50));
                add(scenario, round, subject, P99, latencies.percentile(99));
                out.printf(
                        "  round %d  %-24s p50 %.3f ms, p99 %.3f ms of %,d requests, load %.2f cores%n",
                        round, subject, latencies.percentile(50), latencies.percentile(99), latencies.count(), cores);
            }
        }
    }

    private void warmUp(String scenario, Subject subject) {
        var window = Math.clamp(seconds / 3, SHORTEST_WINDOW, LONGEST_WINDOW);
        var outcome = WarmUp.run(() -> {
            var before = compilers(subject);
            var throughput = subject.load().send(window);
            return new WarmUp.Window(throughput, (compilers(subject) - before) / window);
        });
        out.printf("  warm-up  %-24s %s%n", subject.name(), outcome);
        if (!outcome.isWarm()) {
            notWarm.add("%s %s (%s)".formatted(scenario, subject.name(), outcome));
        }
    }

    private static double compilers(Subject subject) {
        return subject.server() == null ? 0 : Cpu.secondsOfCompilers(subject.server());
    }

    private void measure(String scenario, int round, Subject subject) {
        stage.portfolio().checkpoint();
        var before = cpuSeconds(subject);
        var throughput = subject.load().send(seconds);
        cpuSeconds(subject)
                .forEach((name, after) ->
                        add(scenario, round, subject.name(), name, (after - before.get(name)) / seconds));
        add(scenario, round, subject.name(), RATE, throughput.perSecond());
        out.printf("  round %d  %-24s %,.0f per second%n", round, subject.name(), throughput.perSecond());
    }

    /** The suite runs below this process, so that its running children must not count as load. */
    private Map<String, Double> cpuSeconds(Subject subject) {
        var cpu = new TreeMap<String, Double>();
        cpu.put(LOAD, Cpu.seconds(ProcessHandle.current()));
        cpu.put(DATABASE, Cpu.secondsOfTree(stage.postgres()));
        if (subject.server() != null) {
            cpu.put(SERVER, Cpu.seconds(subject.server()));
        }
        return cpu;
    }

    private void add(String scenario, int round, String subject, String name, double value) {
        results.add(new Figure(scenario, round, subject, name, value));
    }

    private static <T> List<T> startingWith(int round, List<T> subjects) {
        var rotated = new ArrayList<>(subjects);
        Collections.rotate(rotated, 1 - round);
        return rotated;
    }
}
