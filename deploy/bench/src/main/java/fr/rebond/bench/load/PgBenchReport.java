package fr.rebond.bench.load;

import java.util.regex.Pattern;

/** Reads what pgbench prints at its end. */
final class PgBenchReport {

    private static final Pattern ANSWERED = Pattern.compile("number of transactions actually processed: (\\d+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");

    private PgBenchReport() {}

    /** @throws IllegalArgumentException if it is not a report of pgbench 14 or later */
    static Throughput parse(String output) {
        var answered = ANSWERED.matcher(output);
        var rate = RATE.matcher(output);
        // Without a single transaction it prints no rate.
        if (!answered.find() || !rate.find() && !answered.group(1).equals("0")) {
            throw new IllegalArgumentException("not a report of pgbench: " + output);
        }
        var failed = FAILED.matcher(output);
        return new Throughput(
                answered.group(1).equals("0") ? 0 : Double.parseDouble(rate.group(1)),
                Long.parseLong(answered.group(1)),
                failed.find() ? Long.parseLong(failed.group(1)) : 0);
    }
}
