package fr.rebond.funding.stateaid.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.funding.ledger.store.LedgerDatabase;
import fr.rebond.funding.stateaid.SampleRows;
import fr.rebond.funding.stateaid.rule.RuleRow;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleRowsTest {

    private final LedgerDatabase database = new LedgerDatabase();

    @ParameterizedTest
    @ValueSource(strings = {"2022-08-01", "2023-06-30", "2023-07-01", "2023-12-31", "2024-01-01", "2026-11-01"})
    void migrationInsertsTheSampleRows(LocalDate day) {
        // When
        var rows = rowsOn(day);
        // Then
        assertThat(rows)
                .extracting(RuleRow::key, RuleRow::validity, RuleRow::unit, RuleRow::value, RuleRow::verified)
                .containsExactlyInAnyOrderElementsOf(SampleRows.all().stream()
                        .filter(row -> row.validity().covers(day))
                        .map(row -> Tuple.tuple(row.key(), row.validity(), row.unit(), row.value(), row.verified()))
                        .toList());
    }

    @Test
    void everyRowHasALegalReferenceAndASource() {
        // When
        var rows = rowsOn(LocalDate.of(2024, 1, 1));
        // Then
        assertThat(rows)
                .allSatisfy(row -> assertThat(List.of(row.legalReference(), row.source()))
                        .allSatisfy(text -> assertThat(text).isNotBlank()));
    }

    private List<RuleRow> rowsOn(LocalDate day) {
        return database.app().withHandle(handle -> new RuleRows().find(handle, day));
    }
}
