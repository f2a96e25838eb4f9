package fr.rebond.kit.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.rebond.kit.outbox.RelayDatabase;
import fr.rebond.kit.settings.ServiceSettings;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JournalPurgeTest {

    private final RelayDatabase database = RelayDatabase.create("journalpurge");

    @BeforeEach
    void publishOldAndNewEvents() {
        database.clear();
        publish(1, 12_000, "100 days");
        publish(12_001, 12_003, "1 day");
        // The clock of the database was set back while these were published.
        publish(12_004, 12_004, "100 days");
        database.write(10, 10);
    }

    @Test
    void keepsEverythingByDefault() {
        purge(Map.of()).purge();
        assertThat(positions()).hasSize(12_004);
    }

    @Test
    void deletesTheOldestPublishedEventsAndLeavesNoGap() {
        purge(Map.of("rebond.retention.outbox", "90d")).purge();
        assertThat(positions())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(12_001, 12_004).boxed().toList());
    }

    @Test
    void keepsUnpublishedEventsHoweverOldTheyAre() {
        database.jdbi()
                .useHandle(handle -> handle.execute("UPDATE outbox SET recorded_at = now() - interval '1 year'"));
        purge(Map.of("rebond.retention.outbox", "1ms")).purge();
        assertThat(positions()).isEmpty();
        assertThat(count("SELECT count(*) FROM outbox WHERE published_at IS NULL"))
                .isEqualTo(2);
    }

    @Test
    void serviceMayNotDeleteEventsInAnyOtherWay() {
        assertThatThrownBy(() -> database.jdbi().useHandle(handle -> handle.execute("DELETE FROM outbox")))
                .hasMessageContaining("permission denied");
    }

    private JournalPurge purge(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withMapping(ServiceSettings.class)
                .withDefaultValues(settings)
                .withDefaultValue("rebond.service", "journalpurge")
                .build()
                .getConfigMapping(ServiceSettings.class);
        return new JournalPurge(database.jdbi(), config);
    }

    private void publish(int first, int last, String age) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        INSERT INTO outbox (id, type, subject, sequence, partition_key, payload, actor, occurred_at,
                                            position, published_at)
                        SELECT gen_random_uuid(), 'x', gen_random_uuid(), 1, gen_random_uuid(), '{}', 'test', now(),
                               position, now() - CAST(:age AS interval)
                        FROM generate_series(:first, :last) AS position
                        """)
                        .bind("age", age)
                        .bind("first", first)
                        .bind("last", last)
                        .execute());
    }

    private List<Long> positions() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT position FROM outbox WHERE position IS NOT NULL ORDER BY position")
                        .mapTo(Long.class)
                        .list());
    }

    private long count(String sql) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }
}
