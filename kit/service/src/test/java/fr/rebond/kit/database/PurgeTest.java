package fr.rebond.kit.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "kit"))
class PurgeTest {

    @Inject
    Purge purge;

    @Inject
    Jdbi jdbi;

    @Test
    void deletesAllExpiredRowsAndNothingElse() {
        // Given
        mark(3, "100 days");
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO idempotency_key (caller, method, path, key, body_hash, status, headers, body, created_at)
                SELECT 'purged', 'POST', '/', days::text, '', 201, '', '', now() - days * interval '1 day'
                FROM generate_series(1, 12000) AS days
                """));
        // When
        purge.purge();
        // Then
        assertThat(count("inbox WHERE consumer = 'purged'")).isEqualTo(3);
        assertThat(count("idempotency_key WHERE caller = 'purged'")).isEqualTo(6);
    }

    private void mark(int events, String age) {
        jdbi.useHandle(handle -> handle.execute("""
                INSERT INTO inbox (consumer, event_id, type, subject, applied_at)
                SELECT 'purged', gen_random_uuid(), 'x', gen_random_uuid(), now() - CAST(? AS interval)
                FROM generate_series(1, ?)
                """, age, events));
    }

    private long count(String from) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + from)
                .mapTo(Long.class)
                .one());
    }
}
