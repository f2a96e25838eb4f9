package fr.rebond.gateway.settings;

import fr.rebond.kit.config.PositiveDuration;
import fr.rebond.kit.config.PositiveInteger;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.spi.Converter;

/** The settings of the gateway. It does not start with a wrong one, or with an unknown name. */
@ConfigMapping(prefix = "rebond")
public interface GatewaySettings {

    Upstream upstream();

    Overview overview();

    OpenApi openapi();

    Browser browser();

    /** The services behind the gateway, and the limits of a request to them. */
    interface Upstream {

        @WithConverter(ServiceAddress.class)
        URI applications();

        @WithConverter(ServiceAddress.class)
        URI missions();

        @WithConverter(ServiceAddress.class)
        URI funding();

        /** Maximum time until a service starts to answer, and then between two parts of its answer. */
        @WithDefault("30s")
        @WithConverter(PositiveDuration.class)
        Duration deadline();

        /** Maximum time until an answer is complete, even if it never pauses. */
        @WithDefault("10m")
        @WithConverter(PositiveDuration.class)
        Duration longestAnswer();

        /** Maximum time to get a connection, new or from the pool. */
        @WithDefault("2s")
        @WithConverter(PositiveDuration.class)
        Duration connectTimeout();

        /** Maximum number of connections to one service. */
        @WithDefault("128")
        @WithConverter(PositiveInteger.class)
        int connections();

        /** Maximum number of requests that wait for a connection to one service. */
        @WithDefault("256")
        @WithConverter(PositiveInteger.class)
        int waiting();

        /**
         * How long an unused connection is kept. Shorter than the 60 s of a service, so that the gateway never uses a
         * connection that the service is closing.
         */
        @WithDefault("30s")
        @WithConverter(PositiveDuration.class)
        Duration keepAlive();

        /** Maximum size of the body of a request, in bytes. */
        @WithDefault("1048576")
        @WithConverter(PositiveInteger.class)
        int maxBody();
    }

    interface Overview {

        /** Maximum time for the figures of a service. */
        @WithDefault("2s")
        @WithConverter(PositiveDuration.class)
        Duration deadline();
    }

    /** What browsers may do. */
    interface Browser {

        /** Other origins whose pages may call the API, such as {@code https://dashboard.example}. */
        Optional<Set<@WithConverter(Origin.class) String>> origins();

        /** How long browsers must use HTTPS only, such as {@code 365d}. Set it where TLS ends in front of the gateway. */
        Optional<@WithConverter(PositiveDuration.class) Duration> strictTransport();
    }

    /** Parts of the OpenAPI document that depend on the deployment. */
    interface OpenApi {

        /** Base address of the API for its clients. */
        @WithDefault("/")
        URI server();

        /** Issuer of the access tokens, e.g. {@code https://login.example/realms/rebond}. */
        Optional<URI> issuer();
    }

    /** Reads an origin: scheme, host, and port unless it is that of the scheme. */
    final class Origin implements Converter<String> {

        private static final Pattern FORM = Pattern.compile("https?://[a-z0-9.-]+(:[0-9]{1,5})?");

        @Override
        public String convert(String value) {
            if (!FORM.matcher(value).matches()) {
                throw new IllegalArgumentException("must be an origin such as https://dashboard.example, not " + value);
            }
            return value;
        }
    }

    /** Reads an address such as {@code http://missions:8082}. */
    final class ServiceAddress implements Converter<URI> {

        private static final Set<String> SCHEMES = Set.of("http", "https");

        @Override
        public URI convert(String value) {
            var address = URI.create(value.strip());
            if (address.getScheme() == null
                    || !SCHEMES.contains(address.getScheme())
                    || address.getHost() == null
                    || address.getPort() < 1) {
                throw new IllegalArgumentException("must be an address such as http://missions:8082, not " + value);
            }
            return address;
        }
    }
}
