package fr.rebond.bench.figures;

import java.util.ArrayList;
import java.util.List;

/** Every figure of every round. */
public final class Results {

    /** Requests or transactions per second. */
    public static final String RATE = "per second";

    /** CPU seconds per second of the program that is measured. */
    public static final String SERVER = "server cores";

    /** CPU seconds per second of PostgreSQL. */
    public static final String DATABASE = "postgresql cores";

    /** CPU seconds per second of the program that sends the load, this command included. */
    public static final String LOAD = "load cores";

    /** Milliseconds from the intended start that half of the requests did not exceed. */
    public static final String P50 = "p50 ms";

    /** Milliseconds from the intended start that 99 of 100 requests did not exceed. */
    public static final String P99 = "p99 ms";

    /** @param round from 1 */
    public record Figure(String scenario, int round, String subject, String name, double value) {}

    private final List<Figure> figures = new ArrayList<>();

    public void add(Figure figure) {
        figures.add(figure);
    }

    public List<Figure> all() {
        return List.copyOf(figures);
    }

    /** @throws IllegalArgumentException if it was not measured */
    public Sample of(String scenario, String subject, String name) {
        return new Sample(figures.stream()
                .filter(figure -> figure.scenario().equals(scenario)
                        && figure.subject().equals(subject)
                        && figure.name().equals(name))
                .map(Figure::value)
                .toList());
    }

    public boolean has(String scenario, String subject, String name) {
        return figures.stream()
                .anyMatch(figure -> figure.scenario().equals(scenario)
                        && figure.subject().equals(subject)
                        && figure.name().equals(name));
    }
}
