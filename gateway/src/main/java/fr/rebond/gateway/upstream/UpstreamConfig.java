package fr.rebond.gateway.upstream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the services are and what a request to them may cost. */
@ConfigMapping(prefix = "rebond.upstream")
public interface UpstreamConfig {

    URI applications();

    URI missions();

    URI funding();

    /** Until a service begins to answer, and afterwards between two parts of its answer. */
    @WithDefault("30s")
    Duration deadline();

    /** Until an answer is complete, however steadily it flows. */
    @WithDefault("10m")
    Duration longestAnswer();

    /** Until a connection is had, be it a new one or one that another request gives back. */
    @WithDefault("2s")
    Duration connectTimeout();

    /** Connections to one service at most. */
    @WithDefault("128")
    int connections();

    /** Requests at most that wait for a connection to one service. */
    @WithDefault("256")
    int waiting();

    /**
     * An unused connection is kept this long: less than a service does (60 s), so that none is used while the service
     * closes it.
     */
    @WithDefault("30s")
    Duration keepAlive();

    /** Bytes of a request's body at most. */
    @WithDefault("1048576")
    long maxBody();

    default URI of(Service service) {
        return switch (service) {
            case APPLICATIONS -> applications();
            case MISSIONS -> missions();
            case FUNDING -> funding();
        };
    }
}
