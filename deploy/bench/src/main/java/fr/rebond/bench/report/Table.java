package fr.rebond.bench.report;

import fr.rebond.bench.figures.Comparison;
import fr.rebond.bench.figures.Results;
import fr.rebond.bench.figures.Results.Figure;
import fr.rebond.bench.figures.Sample;
import fr.rebond.bench.scenario.Scenario;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Prints medians with their spread, and what the suite reaches of the others. */
public final class Table {

    private static final List<String> CORES = List.of(Results.SERVER, Results.DATABASE, Results.LOAD);

    private final Results results;
    private final PrintStream out;

    public Table(Results results, PrintStream out) {
        this.results = results;
        this.out = out;
    }

    /** @return whether every bar is met */
    public boolean print(Scenario scenario) {
        out.printf("%n%s  %s%n", scenario.id(), scenario.title());
        out.printf(
                "  %-26s %10s  %-19s %8s %8s %8s   %s%n",
                "median", "per second", "(lowest - highest)", "server", "postgres", "load", "p50 / p99 ms");
        subjects(scenario.id()).forEach(subject -> print(scenario.id(), subject));
        out.printf("%n  %-26s %10s  %s%n", "the suite reaches", "median", "(lowest - highest)");
        var comparisons = scenario.compare(results);
        comparisons.forEach(this::print);
        return comparisons.stream().allMatch(Comparison::isMet);
    }

    private List<String> subjects(String scenario) {
        return results.all().stream()
                .filter(figure -> figure.scenario().equals(scenario))
                .sorted((one, other) -> Integer.compare(one.round(), other.round()))
                .map(Figure::subject)
                .distinct()
                .toList();
    }

    private void print(String scenario, String subject) {
        var rate = results.of(scenario, subject, Results.RATE);
        var line = new StringBuilder("  %-26s %,10.0f  %-19s"
                .formatted(subject, rate.median(), "(%,.0f - %,.0f)".formatted(rate.min(), rate.max())));
        for (var name : CORES) {
            line.append(
                    results.has(scenario, subject, name)
                            ? " %8.2f"
                                    .formatted(
                                            results.of(scenario, subject, name).median())
                            : " %8s".formatted("-"));
        }
        if (results.has(scenario, subject, Results.P50)) {
            line.append("   %.2f / %.2f"
                    .formatted(
                            results.of(scenario, subject, Results.P50).median(),
                            results.of(scenario, subject, Results.P99).median()));
        }
        out.println(line);
    }

    private void print(Comparison comparison) {
        var sample = comparison.sample();
        out.printf(
                "  %-26s %10.2f  %-19s %s%n", comparison.name(), sample.median(), spread(sample), verdict(comparison));
    }

    private static String spread(Sample sample) {
        return String.format(Locale.ROOT, "(%.2f - %.2f)", sample.min(), sample.max());
    }

    private static String verdict(Comparison comparison) {
        var bar = comparison.bar();
        return bar == null
                ? ""
                : "%s: %s".formatted(Objects.requireNonNull(bar), comparison.isMet() ? "met" : "NOT MET");
    }
}
