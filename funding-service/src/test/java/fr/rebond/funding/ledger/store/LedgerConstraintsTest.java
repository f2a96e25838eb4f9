package fr.rebond.funding.ledger.store;

import static fr.rebond.funding.ledger.SampleFunders.STATE;
import static fr.rebond.funding.ledger.SampleFunders.shares;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself refuses these changes, to the role of the service and to the owner of the tables. */
class LedgerConstraintsTest {

    private static final String NO_RIGHT = "42501";
    private static final String APPEND_ONLY = "23001";
    private static final String CHECK = "23514";

    private final LedgerDatabase database = new LedgerDatabase();
    private final UUID envelope = database.envelopeOf(shares("100", "100", "100"));
    private final UUID posting = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"app", "owner"})
    void refusesAnUnbalancedPosting(String role) {
        // When
        var refusal =
                refusal(role, insertPosting(), insertEntry(1, "PLEDGED", "5"), insertEntry(2, "PLEDGE_CONTRA", "-4"));
        // Then
        assertThat(refusal.message()).contains("is off by 1");
        assertThat(refusal.state()).isEqualTo(CHECK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "owner"})
    void refusesAnEntryAfterTheCheckOfThePosting(String role) {
        // When
        var refusal = refusal(
                role,
                insertPosting(),
                insertEntry(1, "PLEDGED", "5"),
                insertEntry(2, "PLEDGE_CONTRA", "-5"),
                "SET CONSTRAINTS ALL IMMEDIATE",
                insertEntry(3, "AVAILABLE", "5"));
        // Then
        assertThat(refusal.message()).contains("is off by 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "owner"})
    void refusesAPostingWithoutEntries(String role) {
        // When
        var refusal = refusal(role, insertPosting());
        // Then
        assertThat(refusal.message()).contains("has no entries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "owner"})
    void refusesAnEntryForAPostingOfAnEarlierTransaction(String role) throws SQLException {
        // Given
        execute("app", insertPosting(), insertEntry(1, "PLEDGED", "5"), insertEntry(2, "PLEDGE_CONTRA", "-5"));
        // When
        var refusal = refusal(role, insertEntry(3, "PLEDGED", "5"), insertEntry(4, "PLEDGE_CONTRA", "-5"));
        // Then
        assertThat(refusal.message()).contains("entries are written with their posting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "owner"})
    void refusesAnEntryWithoutAPosting(String role) {
        // When
        var refusal = refusal(role, insertEntry(1, "PLEDGED", "5"), insertEntry(2, "PLEDGE_CONTRA", "-5"));
        // Then
        assertThat(refusal.message()).contains("entries are written with their posting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "owner"})
    void refusesANegativeBalance(String role) {
        // When
        var available = refusal(role, "UPDATE envelope SET available[2] = -0.01 WHERE id = '" + envelope + "'");
        var reserved = refusal(
                role,
                "INSERT INTO request_balance (request_id, envelope_id, reserved) VALUES ('%s', '%s', '{1,-1}')"
                        .formatted(UUID.randomUUID(), envelope));
        // Then
        assertThat(available.message()).contains("envelope_available_not_negative");
        assertThat(reserved.message()).contains("request_balance_reserved_not_negative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "owner"})
    void refusesAMissingBalance(String role) {
        // When
        var empty = refusal(role, "UPDATE envelope SET available[2] = NULL WHERE id = '" + envelope + "'");
        var shorter = refusal(role, "UPDATE envelope SET available = '{1}' WHERE id = '" + envelope + "'");
        // Then
        assertThat(List.of(empty, shorter))
                .allSatisfy(refusal -> assertThat(refusal.message()).contains("envelope_balances_complete"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "owner"})
    void refusesChangesToEntriesAndPostings(String role) {
        // Given
        var expected = role.equals("app") ? NO_RIGHT : APPEND_ONLY;
        // When
        var refusals = List.of("ledger_entry", "ledger_posting").stream()
                .flatMap(table -> List.of(
                        "UPDATE " + table + " SET envelope_id = envelope_id",
                        "DELETE FROM " + table,
                        "TRUNCATE " + table + " CASCADE")
                        .stream())
                .map(sql -> refusal(role, sql))
                .toList();
        // Then
        assertThat(refusals).extracting(Refusal::state).containsOnly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"app", "owner"})
    void refusesAConfirmationWithoutALegalBasis(String role) {
        // When
        var refusal = refusal(role, insertPosting().replace("'PLEDGE'", "'CONFIRMATION'"));
        // Then
        assertThat(refusal.message()).contains("ledger_posting_basis");
    }

    /** An SQLException is an Iterable of its causes, which confuses assertThat. */
    private record Refusal(String state, String message) {}

    private Refusal refusal(String role, String... statements) {
        var exception = catchThrowableOfType(SQLException.class, () -> execute(role, statements));
        return new Refusal(exception.getSQLState(), exception.getMessage());
    }

    private void execute(String role, String... statements) throws SQLException {
        try (var connection = database.connect(role);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    private String insertPosting() {
        return """
                INSERT INTO ledger_posting (id, envelope_id, kind, business_reference, at, actor)
                VALUES ('%s', '%s', 'PLEDGE', '%s', now(), 'test')""".formatted(posting, envelope, posting);
    }

    private String insertEntry(int line, String account, String amount) {
        return """
                INSERT INTO ledger_entry (envelope_id, posting_id, line, funder_id, account, amount)
                VALUES ('%s', '%s', %d, '%s', '%s', %s)""".formatted(envelope, posting, line, STATE.id(), account, amount);
    }
}
