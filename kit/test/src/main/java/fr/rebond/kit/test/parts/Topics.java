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

/**
 * The topics of the services. The deployment creates them, never a client. The number of partitions never changes,
 * because it decides which events stay in order.
 */
public final class Topics {

    public static final List<String> ALL = List.of("rebond.applications", "rebond.missions", "rebond.funding");
    public static final int PARTITIONS = 12;

    private Topics() {}

    /** Creates the missing topics and returns when every partition has a leader. */
    public static void create(String bootstrapServers) throws InterruptedException {
        create(bootstrapServers, ALL);
    }

    /** The same for other topics, such as the one that the tests of kit/service use. */
    public static void create(String bootstrapServers, List<String> topics) throws InterruptedException {
        Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (var admin = Admin.create(settings)) {
            var present = admin.listTopics().names().get(20, TimeUnit.SECONDS);
            var missing =
                    topics.stream().filter(topic -> !present.contains(topic)).toList();
            admin.createTopics(missing.stream().map(Topics::withoutExpiry).toList())
                    .all()
                    .get(20, TimeUnit.SECONDS);
            awaitLeaders(admin, topics);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka did not create the topics " + topics, e);
        }
    }

    /** Whether the broker with this folder has all topics. */
    public static boolean existIn(Path kafka) {
        return ALL.stream()
                .allMatch(topic -> Files.isDirectory(kafka.resolve("log").resolve(topic + "-" + (PARTITIONS - 1))));
    }

    private static NewTopic withoutExpiry(String topic) {
        return new NewTopic(topic, PARTITIONS, (short) 1).configs(Map.of("retention.ms", "-1"));
    }

    private static void awaitLeaders(Admin admin, List<String> topics)
            throws InterruptedException, ExecutionException, TimeoutException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!haveLeaders(admin, topics)) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("Some partitions have no leader");
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
