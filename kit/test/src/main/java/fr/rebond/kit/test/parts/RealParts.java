package fr.rebond.kit.test.parts;

import fr.rebond.kit.test.api.SigningKey;
import fr.rebond.kit.test.api.Tokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Real PostgreSQL and Kafka for the tests of a service, started once per test JVM:
 *
 * <pre>
 * &#64;QuarkusTestResource(value = RealParts.class, initArgs = &#64;ResourceArg(name = "service", value = "missions"))
 * </pre>
 *
 * <p>Provides the database of the service with its two roles, the topics, and the public key of {@link Tokens}.
 */
public final class RealParts implements QuarkusTestResourceLifecycleManager {

    private String service = "";

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", "");
        if (service.isBlank()) {
            throw new IllegalArgumentException("RealParts needs the argument \"service\"");
        }
    }

    @Override
    public Map<String, String> start() {
        provide();
        var database = SharedParts.database(service);
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", jdbcUrl(service)),
                Map.entry("quarkus.datasource.username", database.app()),
                Map.entry("quarkus.datasource.password", database.appPassword()),
                Map.entry("quarkus.flyway.username", database.owner()),
                Map.entry("quarkus.flyway.password", database.ownerPassword()),
                Map.entry("kafka.bootstrap.servers", bootstrapServers()),
                Map.entry("quarkus.oidc.public-key", SigningKey.publicKey()));
    }

    @Override
    public void stop() {
        // PostgreSQL and Kafka serve the next tests of this JVM, and stop when it ends.
    }

    public static String jdbcUrl(String service) {
        return "jdbc:postgresql://" + System.getProperty(SharedParts.POSTGRES) + "/" + service;
    }

    public static String bootstrapServers() {
        return System.getProperty(SharedParts.KAFKA);
    }

    private void provide() {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
            var shared = Class.forName(SharedParts.class.getName(), true, ClassLoader.getSystemClassLoader());
            var provide = shared.getDeclaredMethod("provide", String.class);
            provide.setAccessible(true);
            provide.invoke(null, service);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("PostgreSQL and Kafka did not start", e);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }
}
