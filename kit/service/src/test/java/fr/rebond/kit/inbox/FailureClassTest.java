package fr.rebond.kit.inbox;

import static fr.rebond.kit.inbox.FailureClass.NOT_YET;
import static fr.rebond.kit.inbox.FailureClass.PERMANENT;
import static fr.rebond.kit.inbox.FailureClass.TRANSIENT;
import static fr.rebond.kit.inbox.FailureClass.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.problem.Refusal;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureClassTest {

    @ParameterizedTest
    @CsvSource({
        "08006, TRANSIENT",
        "40001, TRANSIENT",
        "40P01, TRANSIENT",
        "53300, TRANSIENT",
        "57P01, TRANSIENT",
        "57P03, TRANSIENT",
        "57014, UNKNOWN",
        "55P03, TRANSIENT",
        "25P03, TRANSIENT",
        "25P04, TRANSIENT",
        "25006, TRANSIENT",
        ", UNKNOWN",
        "22003, PERMANENT",
        "22021, PERMANENT",
        "23505, PERMANENT",
        "23514, PERMANENT",
        "42601, UNKNOWN",
        "55000, UNKNOWN"
    })
    void classifiesBySqlState(String state, FailureClass expected) {
        var failure = new IllegalStateException(new RuntimeException(new SQLException("refused", state)));
        assertThat(FailureClass.of(failure)).isEqualTo(expected);
    }

    @Test
    void separatesPermanentFromTransientFailures() {
        assertThat(FailureClass.of(new RuntimeException(new NotYet("envelope", 1))))
                .isEqualTo(NOT_YET);
        assertThat(FailureClass.of(new RuntimeException(new Arrival.Unreadable("no payload"))))
                .isEqualTo(PERMANENT);
        assertThat(FailureClass.of(Refusal.conflict("duplicate", "There is one")))
                .isEqualTo(PERMANENT);
        assertThat(FailureClass.of(new OptimisticLockException())).isEqualTo(TRANSIENT);
        assertThat(FailureClass.of(new IllegalStateException("unexpected"))).isEqualTo(UNKNOWN);
    }
}
