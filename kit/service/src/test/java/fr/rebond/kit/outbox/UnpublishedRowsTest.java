package fr.rebond.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnpublishedRowsTest {

    private static final int LARGE = 900_000;

    private static RelayDatabase database;

    @BeforeAll
    static void prepare() {
        database = RelayDatabase.create("relaybatch");
    }

    @BeforeEach
    void empty() {
        database.clear();
    }

    @Test
    void batchHoldsNoMoreBytesThanItMay() throws SQLException {
        // Given: 36 MB
        database.write(IntStream.generate(() -> LARGE).limit(40).toArray());
        // Then
        assertThat(batches()).allSatisfy(batch -> assertThat(bytes(batch)).isBetween(LARGE, 8 * 1024 * 1024));
        database.write(IntStream.generate(() -> LARGE).limit(40).toArray());
        assertThat(batches().stream().mapToInt(List::size).sum()).isEqualTo(40);
    }

    @Test
    void batchOfARowThatIsTooLargeHasThatRowOnly() throws SQLException {
        database.write(100, 9 * 1024 * 1024, 100, 100);
        assertThat(batches()).extracting(List::size).containsExactly(1, 1, 2);
    }

    @Test
    void batchOfSmallRowsHoldsAsManyAsItMay() throws SQLException {
        database.write(IntStream.generate(() -> 100).limit(1_100).toArray());
        assertThat(batches()).extracting(List::size).containsExactly(500, 500, 100);
    }

    /** All batches, as the relay takes them. */
    private static List<List<OutboxRow>> batches() throws SQLException {
        try (var connection = database.connection()) {
            var unpublished = new UnpublishedRows(connection, 500);
            var batches = new ArrayList<List<OutboxRow>>();
            for (var rows = unpublished.next(); !rows.isEmpty(); rows = unpublished.next()) {
                assertThat(rows.stream().map(OutboxRow::seq)).isSorted();
                unpublished.mark(rows, unpublished.lastPosition());
                batches.add(rows);
            }
            return batches;
        }
    }

    private static int bytes(List<OutboxRow> batch) {
        return batch.stream()
                .mapToInt(row -> row.payload().getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }
}
