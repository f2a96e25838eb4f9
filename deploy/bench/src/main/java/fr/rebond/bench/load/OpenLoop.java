package fr.rebond.bench.load;

import fr.rebond.bench.figures.Latencies;
import fr.rebond.local.Failure;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Starts requests at a fixed rate, however long the answers take. Latency counts from the intended start: a request that
 * has to wait for a connection has waited.
 */
public final class OpenLoop {

    private final int connections;
    private final double perSecond;
    private final int seconds;

    public OpenLoop(int connections, double perSecond, int seconds) {
        this.connections = connections;
        this.perSecond = perSecond;
        this.seconds = seconds;
    }

    /**
     * @param path   of a request, by its number
     * @param tokens each connection uses one
     * @throws Failure if an answer is not 200 or a connection fails
     */
    public Latencies run(URI server, IntFunction<String> path, List<String> tokens) throws InterruptedException {
        var latencies = new long[(int) (perSecond * seconds)];
        var next = new AtomicInteger();
        var start = System.nanoTime() + 100_000_000;
        try (var executor = Executors.newFixedThreadPool(connections)) {
            var workers = IntStream.range(0, connections)
                    .mapToObj(worker -> (Future<?>) executor.submit(() -> {
                        work(server, path, tokens.get(worker % tokens.size()), next, start, latencies);
                        return null;
                    }))
                    .toList();
            for (var worker : workers) {
                worker.get();
            }
        } catch (ExecutionException e) {
            throw new Failure("A request to %s failed: %s".formatted(server, e.getCause()), e);
        }
        return new Latencies(latencies);
    }

    private void work(
            URI server, IntFunction<String> path, String token, AtomicInteger next, long start, long[] latencies)
            throws IOException {
        try (var connection = new HttpConnection(server)) {
            for (var number = next.getAndIncrement(); number < latencies.length; number = next.getAndIncrement()) {
                var intended = start + (long) (number / perSecond * 1_000_000_000);
                await(intended);
                var status = connection.get(path.apply(number), token);
                if (status != 200) {
                    throw new IOException("answer " + status);
                }
                latencies[number] = System.nanoTime() - intended;
            }
        }
    }

    private static void await(long instant) {
        for (var left = instant - System.nanoTime(); left > 0; left = instant - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
