package fr.rebond.kit.test.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * One Kafka node in KRaft mode, both broker and controller, in this JVM. Its folder is formatted at the first start.
 */
public final class KafkaNode implements AutoCloseable {

    private final KafkaRaftServer server;

    private KafkaNode(KafkaRaftServer server) {
        this.server = server;
    }

    /**
     * Returns when the broker is started.
     *
     * @param folder         where the records are stored
     * @param port           for clients
     * @param controllerPort for the controller
     */
    public static KafkaNode start(Path folder, int port, int controllerPort) throws IOException {
        Files.createDirectories(folder);
        var settings = settings(folder.resolve("log"), port, controllerPort);
        if (!Files.exists(folder.resolve("log/meta.properties"))) {
            format(folder, settings);
        }
        var server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        server.startup();
        return new KafkaNode(server);
    }

    public void awaitShutdown() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path folder, Properties settings) throws IOException {
        var file = folder.resolve("server.properties");
        try (var out = Files.newOutputStream(file)) {
            settings.store(out, null);
        }
        var cluster = Uuid.randomUuid().toString();
        var quiet = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        String[] arguments = {"format", "--cluster-id", cluster, "--config", file.toString()};
        if (StorageTool.execute(arguments, quiet) != 0) {
            throw new IOException("Kafka could not format its storage in " + folder);
        }
    }

    private static Properties settings(Path log, int port, int controllerPort) {
        var settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@localhost:" + controllerPort);
        settings.put("listeners", "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d".formatted(port, controllerPort));
        settings.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        settings.put("log.dirs", log.toString());
        settings.put("auto.create.topics.enable", "false");
        // A single node has no replicas.
        settings.put("default.replication.factor", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        // After a kill, the node can start again only when its old session has expired.
        settings.put("broker.session.timeout.ms", "4000");
        settings.put("broker.heartbeat.interval.ms", "1000");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // The default cleaner needs 128 MB of heap.
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
        settings.put("num.io.threads", "4");
        settings.put("num.network.threads", "2");
        settings.put("background.threads", "2");
        return settings;
    }
}
