package fr.rebond.kit.settings;

import fr.rebond.kit.config.PositiveDuration;
import fr.rebond.kit.config.PositiveInteger;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.Converter;

/** The settings that all services share. A service does not start with a wrong one, or with an unknown name. */
@ConfigMapping(prefix = "rebond")
public interface ServiceSettings {

    /** Short name of the service, e.g. {@code missions}: part of its topic, consumer group, database roles and paths. */
    @WithConverter(Name.class)
    String service();

    Http http();

    Relay relay();

    Inbox inbox();

    Retention retention();

    Clock clock();

    Systems systems();

    interface Http {

        /** Maximum time for the whole body of a request. */
        @WithDefault("10s")
        @WithConverter(PositiveDuration.class)
        Duration bodyTimeout();
    }

    interface Relay {

        /** Maximum number of events in one Kafka transaction. */
        @WithDefault("500")
        @WithConverter(PositiveInteger.class)
        int batchSize();

        /** Pause of an idle relay. Events written by replicas that do not lead wait up to this long. */
        @WithDefault("100ms")
        @WithConverter(PositiveDuration.class)
        Duration idlePoll();

        /** How long the leader may be silent before the database ends its session and another one leads. */
        @WithDefault("10s")
        @WithConverter(PositiveDuration.class)
        Duration lease();
    }

    interface Inbox {

        /** Topics of other services that this one reads. */
        Optional<List<String>> topics();

        /** Stable name of this replica, where the deployment gives one. */
        Optional<String> instanceId();

        /** Over which an event that fails for an unknown reason is tried five times, before it becomes a dead letter. */
        @WithDefault("10m")
        @WithConverter(PositiveDuration.class)
        Duration retryPeriod();

        /** How often waiting events are tried in case nobody reported their prerequisite, and the figures are renewed. */
        @WithDefault("30s")
        @WithConverter(PositiveDuration.class)
        Duration sweep();

        /** First pause after a failure; it doubles up to the longest one. */
        @WithDefault("1s")
        @WithConverter(PositiveDuration.class)
        Duration firstBackoff();

        @WithDefault("30s")
        @WithConverter(PositiveDuration.class)
        Duration longestBackoff();
    }

    interface Retention {

        /** How long the answers to requests with an Idempotency-Key are kept. */
        @WithDefault("7d")
        @WithConverter(PositiveDuration.class)
        Duration idempotencyKeys();

        /** How long published events are kept in the outbox, which is the journal. Forever if it is not set. */
        @WithConverter(PositiveDuration.class)
        Optional<Duration> outbox();
    }

    interface Clock {

        /** Whether the programme clock can be set. In the profile {@code local} only. */
        @WithDefault("false")
        boolean adjustable();
    }

    /** How the access token of a system, issued for client credentials, differs from that of a person. */
    interface Systems {

        /** A claim that only the tokens of systems have. Keycloak's scope {@code service_account} adds {@code client_id}. */
        @WithDefault("client_id")
        String claim();

        /** The value that the claim has in the tokens of systems; any value if not set. */
        Optional<String> value();
    }

    /** Lower-case letters only: it is part of names in the database and in Kafka. */
    final class Name implements Converter<String> {

        @Override
        public String convert(String value) {
            if (!value.matches("[a-z]+")) {
                throw new IllegalArgumentException("must be lower-case letters, not " + value);
            }
            return value;
        }
    }
}
