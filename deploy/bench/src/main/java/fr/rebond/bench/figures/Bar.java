package fr.rebond.bench.figures;

/**
 * What a figure must reach.
 *
 * @param limit the bar now
 * @param goal  the bar later
 * @param least whether the figure must be at least the limit; otherwise at most
 */
public record Bar(double limit, double goal, boolean least) {

    public static Bar atLeast(double limit, double goal) {
        return new Bar(limit, goal, true);
    }

    public static Bar atMost(double limit) {
        return new Bar(limit, limit, false);
    }

    public boolean isMetBy(double figure) {
        return least ? figure >= limit : figure <= limit;
    }

    @Override
    public String toString() {
        var text = "%s %.2f".formatted(least ? ">=" : "<=", limit);
        return limit == goal ? text : text + ", later %.2f".formatted(goal);
    }
}
