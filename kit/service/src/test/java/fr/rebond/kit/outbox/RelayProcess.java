package fr.rebond.kit.outbox;

import java.time.Duration;

/** A relay in a process of its own, for tests that pause and kill it. */
final class RelayProcess {

    private RelayProcess() {}

    public static void main(String[] arguments) {
        var settings = new Relay.Settings(
                arguments[0],
                arguments[1],
                arguments[2],
                arguments[2],
                arguments[3],
                20,
                Duration.ofMillis(20),
                Duration.ofMillis(1_500));
        new Relay(settings, new Backlog()).run();
    }
}
