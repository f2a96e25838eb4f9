package fr.rebond.kit.test.parts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one PostgreSQL and the one Kafka broker of this JVM.
 *
 * <p>Quarkus loads tests in class loaders that it closes and makes again; this class is only ever used from the system
 * class loader, so that its state and the broker's classes outlive them. It speaks to them through system properties.
 */
final class SharedParts {

    static final String KAFKA = "kit.test.kafka";
    static final String POSTGRES = "kit.test.postgres";

    // Held, or the levels set on them would be lost.
    private static final List<Logger> LOUD = List.of(
            Logger.getLogger("kafka"),
            Logger.getLogger("org.apache.kafka"),
            Logger.getLogger("state.change.logger"),
            Logger.getLogger("io.zonky.test"));

    private static EmbeddedPostgres postgres;

    private SharedParts() {}

    /** Starts what is not running and creates the database of the service. */
    static synchronized void provide(String service) {
        if (postgres == null) {
            start();
        }
        try (var connection = postgres.getPostgresDatabase().getConnection()) {
            database(service).create(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("could not create the database of " + service, e);
        }
    }

    /** For tests only, so the passwords are the names of the roles. */
    static ServiceDatabase database(String service) {
        return new ServiceDatabase(service, service + "_owner", service + "_app");
    }

    private static void start() {
        LOUD.forEach(logger -> logger.setLevel(Level.WARNING));
        var kafka = CompletableFuture.supplyAsync(SharedParts::startKafka, SharedParts::inItsOwnThread);
        try {
            postgres = EmbeddedPostgres.builder().start();
            System.setProperty(KAFKA, kafka.join());
            System.setProperty(POSTGRES, "localhost:" + postgres.getPort());
        } catch (IOException | CompletionException e) {
            throw new IllegalStateException("the parts of the tests did not start", e);
        }
    }

    /** Beside the start of PostgreSQL; a thread of the common pool would not find the classes. */
    private static void inItsOwnThread(Runnable start) {
        var thread = new Thread(start, "kafka-start");
        thread.setContextClassLoader(SharedParts.class.getClassLoader());
        thread.start();
    }

    private static String startKafka() {
        try {
            var folder = Files.createTempDirectory("rebond-kafka-");
            var port = FreePort.any();
            var node = KafkaNode.start(folder, port, FreePort.any());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(node, folder)));
            var bootstrapServers = "localhost:" + port;
            Topics.create(bootstrapServers);
            Topics.create(bootstrapServers, List.of("rebond.kit"));
            return bootstrapServers;
        } catch (IOException e) {
            throw new CompletionException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CompletionException(e);
        }
    }

    private static void stop(KafkaNode node, Path folder) {
        node.close();
        Folders.delete(folder);
    }
}
