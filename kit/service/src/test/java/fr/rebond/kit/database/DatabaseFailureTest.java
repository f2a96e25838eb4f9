package fr.rebond.kit.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

class DatabaseFailureTest {

    @Test
    void serverShutdownDuringCommitIsTransient() {
        // Given: as Narayana reports it
        var refused = new XAException("Error trying to transactionCommit local transaction");
        refused.initCause(new SQLException("terminating connection due to unexpected postmaster exit", "57P01"));
        var commit = new RollbackException("ARJUNA016053: Could not commit transaction.");
        commit.addSuppressed(refused);
        var failure = new IllegalStateException("Error invoking subclass method", commit);
        // Then
        assertThat(DatabaseFailure.isTransient(failure)).isTrue();
    }

    @Test
    void constraintViolationDuringCommitIsPermanent() {
        var refused = new XAException("Error trying to transactionCommit local transaction");
        refused.initCause(new SQLException("violates check constraint", "23514"));
        var commit = new RollbackException("ARJUNA016053: Could not commit transaction.");
        commit.addSuppressed(refused);
        assertThat(DatabaseFailure.isTransient(commit)).isFalse();
        assertThat(DatabaseFailure.isCausedByData(commit)).isTrue();
    }
}
