package fr.rebond.missions;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sends requests of several clients at the same moment. */
public final class Concurrently {

    private Concurrently() {}

    /** @return the status of each answer, in the order of the requests */
    @SafeVarargs
    public static List<Integer> send(Callable<Integer>... requests) throws Exception {
        var start = new CyclicBarrier(requests.length);
        var statuses = new ArrayList<Integer>();
        try (var clients = Executors.newFixedThreadPool(requests.length)) {
            var answers = new ArrayList<Future<Integer>>();
            for (var request : requests) {
                answers.add(clients.submit(() -> {
                    start.await();
                    return request.call();
                }));
            }
            for (var answer : answers) {
                statuses.add(answer.get());
            }
        }
        return statuses;
    }
}
