package fr.rebond.kit.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Notices within half a minute that the identity provider no longer publishes a signing key. Quarkus alone fetches the
 * keys again only for a token with an unknown key. A key that was never seen is not withdrawn: it may be new.
 */
@ApplicationScoped
class PublishedKeys {

    private static final Logger LOG = Logger.getLogger(PublishedKeys.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    private final TenantConfigBean tenants;
    private final ObjectMapper json;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private volatile Set<String> published = Set.of();
    private volatile Set<String> withdrawn = Set.of();

    PublishedKeys(TenantConfigBean tenants, ObjectMapper json) {
        this.tenants = tenants;
        this.json = json;
    }

    /** @param key id of a key; null for a token that names none */
    boolean isWithdrawn(@Nullable String key) {
        return key != null && withdrawn.contains(key);
    }

    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fetch() throws InterruptedException {
        var address = address();
        if (address.isEmpty()) {
            return;
        }
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(address.get()).timeout(TIMEOUT).build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() == 200) {
                learn(json.readTree(answer.body()));
            }
        } catch (IOException unreachable) {
            LOG.debugf("Keys of the identity provider not fetched: %s", unreachable.getMessage());
        }
    }

    /** @param keySet a JSON Web Key Set (RFC 7517) */
    void learn(JsonNode keySet) {
        var now = new HashSet<>(keySet.path("keys").findValuesAsText("kid"));
        if (now.isEmpty()) {
            return;
        }
        var gone = new HashSet<>(withdrawn);
        gone.addAll(published);
        gone.removeAll(now);
        published = Set.copyOf(now);
        withdrawn = Set.copyOf(gone);
    }

    /** Absent until the identity provider has answered once, and with a configured key. */
    private Optional<URI> address() {
        var metadata = tenants.getDefaultTenant().getOidcMetadata();
        return metadata == null
                ? Optional.empty()
                : Optional.ofNullable(metadata.getJsonWebKeySetUri()).map(URI::create);
    }
}
