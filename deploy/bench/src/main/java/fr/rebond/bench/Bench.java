package fr.rebond.bench;

import fr.rebond.bench.figures.Results;
import fr.rebond.bench.load.Tool;
import fr.rebond.bench.profile.Profiler;
import fr.rebond.bench.report.RoundsFile;
import fr.rebond.bench.report.Table;
import fr.rebond.bench.scenario.CreateProject;
import fr.rebond.bench.scenario.GatewayInFront;
import fr.rebond.bench.scenario.ReadProject;
import fr.rebond.bench.scenario.Rounds;
import fr.rebond.bench.scenario.Scenario;
import fr.rebond.bench.stage.Idle;
import fr.rebond.bench.stage.Stage;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Starts everything that is measured, measures it, prints the comparison, and stops everything. */
final class Bench {

    private static final int SECONDS_OF_REST = 5;

    private final Path checkout;
    private final Options options;
    private final PrintStream out;
    private final Results results = new Results();

    Bench(Path checkout, Options options, PrintStream out) {
        this.checkout = checkout;
        this.options = options;
        this.out = out;
    }

    /** @return whether the command succeeds: with {@code --check} only if every bar is met and all programs were warm */
    boolean run() throws InterruptedException {
        var scenarios = options.scenarios().stream().map(this::scenario).toList();
        var tools = scenarios.stream()
                .flatMap(scenario -> scenario.tools().stream())
                .distinct()
                .toList();
        Tool.require(tools);
        try (var stage = new Stage(checkout, System.getenv())) {
            Runtime.getRuntime().addShutdownHook(new Thread(stage::close));
            out.println("Starting a suite of its own for the benchmarks (the first time takes a minute) …");
            stage.start();
            var idle = Idle.percent(SECONDS_OF_REST);
            var conditions = new ArrayList<>(conditions(stage, idle));
            tools.forEach(tool -> conditions.add(tool.version()));
            conditions.forEach(out::println);
            if (idle < Idle.QUIET) {
                out.println("Other programs use this machine, so that these figures mean little.");
            }
            var profiler = options.profile() ? new Profiler(stage.results(), out) : null;
            var rounds = new Rounds(stage, options.rounds(), options.seconds(), results, profiler, out);
            for (var scenario : scenarios) {
                out.printf("%n%s  %s%n", scenario.id(), scenario.title());
                scenario.measure(rounds);
            }
            return report(stage, conditions, rounds.notWarm(), scenarios);
        }
    }

    private boolean report(Stage stage, List<String> conditions, List<String> notWarm, List<Scenario> scenarios) {
        var table = new Table(results, out);
        var met = scenarios.stream().filter(scenario -> !table.print(scenario)).count() == 0;
        if (!notWarm.isEmpty()) {
            out.printf(
                    "%nNot warm, so that these figures mean little:%n  %s%n", String.join("%n  ".formatted(), notWarm));
        }
        var time = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss"));
        var file = stage.results().resolve(time + ".csv");
        RoundsFile.write(file, conditions, results);
        out.printf("%nAll rounds: %s%n", file);
        return !options.check() || met && notWarm.isEmpty();
    }

    private Scenario scenario(String id) {
        return switch (id) {
            case "P1" -> new ReadProject(options.clients());
            case "P3" -> new CreateProject(options.clients());
            default -> new GatewayInFront(options.clients());
        };
    }

    /** What a reader of the figures must know. */
    private List<String> conditions(Stage stage, double idle) {
        return List.of(
                "%d rounds of %d s for each subject, %d clients%s"
                        .formatted(
                                options.rounds(),
                                options.seconds(),
                                options.clients(),
                                options.profile() ? ", with a profiler" : ""),
                "%d cores for everything, %.0f %% idle before the load"
                        .formatted(Runtime.getRuntime().availableProcessors(), idle),
                "PostgreSQL %s, fsync and synchronous commit on, pools of 8".formatted(stage.serverVersion()),
                "JDK %s, %s for the services and the peer"
                        .formatted(Runtime.version(), String.join(" ", stage.flags())));
    }
}
