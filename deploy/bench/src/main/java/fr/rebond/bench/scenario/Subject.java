package fr.rebond.bench.scenario;

import fr.rebond.bench.load.Throughput;
import org.jspecify.annotations.Nullable;

/**
 * One of the programs that are compared.
 *
 * @param server its process; null if that is PostgreSQL alone
 */
record Subject(String name, @Nullable ProcessHandle server, Load load) {

    /** Sends load as fast as answers come. */
    @FunctionalInterface
    interface Load {

        /** @throws fr.rebond.local.Failure if an answer is wrong, which makes the whole run void */
        Throughput send(int seconds);
    }
}
