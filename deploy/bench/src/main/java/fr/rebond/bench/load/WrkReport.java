package fr.rebond.bench.load;

import java.util.regex.Pattern;

/** Reads what wrk prints at its end. */
final class WrkReport {

    private static final Pattern ANSWERED = Pattern.compile("(\\d+) requests in ");
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern SOCKETS =
            Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");

    private WrkReport() {}

    /** @throws IllegalArgumentException if it is not a report of wrk */
    static Throughput parse(String output) {
        var answered = ANSWERED.matcher(output);
        var rate = RATE.matcher(output);
        if (!answered.find() || !rate.find()) {
            throw new IllegalArgumentException("not a report of wrk: " + output);
        }
        return new Throughput(
                Double.parseDouble(rate.group(1)),
                Long.parseLong(answered.group(1)),
                sum(SOCKETS, output) + sum(REFUSED, output));
    }

    private static long sum(Pattern pattern, String output) {
        var matcher = pattern.matcher(output);
        var sum = 0L;
        if (matcher.find()) {
            for (var group = 1; group <= matcher.groupCount(); group++) {
                sum += Long.parseLong(matcher.group(group));
            }
        }
        return sum;
    }
}
