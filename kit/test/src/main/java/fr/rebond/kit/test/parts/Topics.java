package fr.rebond.kit.test.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of the services: made by the deployment, never by a client, 12 partitions for good. */
public final class Topics {

    public static final List<String> ALL = List.of("rebond.applications", "rebond.missions", "rebond.funding");
    public static final int PARTITIONS = 12;

    private Topics() {}

    /** Creates those that are missing and returns once every partition has its leader. */
    public static void create(String bootstrapServers) throws InterruptedException {
        create(bootstrapServers, ALL);
    }

    /** The same for other topics, such as the one that the service kit's own tests publish to. */
    public static void create(String bootstrapServers, List<String> topics) throws InterruptedException {
        Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (var admin = Admin.create(settings)) {
            var present = admin.listTopics().names().get(20, TimeUnit.SECONDS);
            var missing =
                    topics.stream().filter(topic -> !present.contains(topic)).toList();
            admin.createTopics(missing.stream().map(Topics::kept).toList())
                    .all()
                    .get(20, TimeUnit.SECONDS);
            awaitLeaders(admin, topics);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka did not create the topics " + topics, e);
        }
    }

    /** Whether a broker that keeps its records in this folder has had them all. */
    public static boolean existIn(Path kafka) {
        return ALL.stream()
                .allMatch(topic -> Files.isDirectory(kafka.resolve("log").resolve(topic + "-" + (PARTITIONS - 1))));
    }

    private static NewTopic kept(String topic) {
        return new NewTopic(topic, PARTITIONS, (short) 1).configs(Map.of("retention.ms", "-1"));
    }

    private static void awaitLeaders(Admin admin, List<String> topics)
            throws InterruptedException, ExecutionException, TimeoutException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!haveLeaders(admin, topics)) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("some partitions have no leader");
            }
            Thread.sleep(50);
        }
    }

    private static boolean haveLeaders(Admin admin, List<String> topics)
            throws InterruptedException, ExecutionException {
        try {
            return admin.describeTopics(topics).allTopicNames().get().values().stream()
                    .flatMap(topic -> topic.partitions().stream())
                    .allMatch(partition ->
                            partition.leader() != null && !partition.leader().isEmpty());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof org.apache.kafka.common.errors.UnknownTopicOrPartitionException) {
                return false;
            }
            throw e;
        }
    }
}
