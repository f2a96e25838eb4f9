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
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL server and the Kafka broker of this JVM.
 *
 * <p>Quarkus loads tests in class loaders that it later closes. This class is used from the system class loader only, so
 * that its state and the classes of the broker outlive them. It passes the addresses on in system properties.
 */
final class SharedParts {

    static final String KAFKA = "kit.test.kafka";
    static final String POSTGRES = "kit.test.postgres";

    // Strong references: a logger that is garbage-collected loses its level.
    private static final List<Logger> VERBOSE = List.of(
            Logger.getLogger("kafka"),
            Logger.getLogger("org.apache.kafka"),
            Logger.getLogger("state.change.logger"),
            Logger.getLogger("io.zonky.test"));

    private static @Nullable EmbeddedPostgres postgres;

    private SharedParts() {}

    /** Starts what is not running and creates the database of the service. */
    static synchronized void provide(String service) {
        if (postgres == null) {
            start();
        }
        try (var connection = postgres.getPostgresDatabase().getConnection()) {
            database(service).create(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not create the database of " + service, e);
        }
    }

    /** The passwords are the names of the roles: this database serves tests only. */
    static ServiceDatabase database(String service) {
        return new ServiceDatabase(service, service + "_owner", service + "_app");
    }

    private static void start() {
        VERBOSE.forEach(logger -> logger.setLevel(Level.WARNING));
        var kafka = CompletableFuture.supplyAsync(SharedParts::startKafka, SharedParts::inItsOwnThread);
        try {
            postgres = EmbeddedPostgres.builder().start();
            System.setProperty(KAFKA, kafka.join());
            System.setProperty(POSTGRES, "localhost:" + postgres.getPort());
        } catch (IOException | CompletionException e) {
            throw new IllegalStateException("PostgreSQL or Kafka did not start", e);
        }
    }

    /** A thread of the common pool has another class loader and would not find the classes of Kafka. */
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
