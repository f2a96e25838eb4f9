package fr.rebond.bench.stage;

import fr.rebond.local.suite.Suite;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Different access tokens of one user, one for each client, as if as many sessions were open. */
public final class Tokens {

    /** A token is valid for five minutes. This leaves time for a measurement of {@link #LONGEST_SECONDS}. */
    private static final Duration REUSED = Duration.ofSeconds(100);

    /** The longest measurement for which the tokens are valid. */
    public static final int LONGEST_SECONDS = 120;

    private final Suite suite;
    private final String user;
    private final int number;
    private Instant since = Instant.MIN;
    private List<String> tokens = List.of();

    Tokens(Suite suite, String user, int number) {
        this.suite = suite;
        this.user = user;
        this.number = number;
    }

    public List<String> get() {
        if (since.isBefore(Instant.now().minus(REUSED))) {
            since = Instant.now();
            tokens = IntStream.range(0, number)
                    .mapToObj(client -> suite.tokens().tokenOf(user))
                    .toList();
        }
        return tokens;
    }
}
