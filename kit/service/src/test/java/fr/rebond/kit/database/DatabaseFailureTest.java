package fr.rebond.kit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.rebond.kit.test.parts.RealParts;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
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

    @Test
    void exhaustedPoolIsTransientAndOtherFailuresWithoutStateAreNot() throws Exception {
        try (var pool = poolOfOne();
                var taken = pool.getConnection()) {
            var failure = catchThrowable(pool::getConnection);
            assertThat(failure).isInstanceOf(SQLException.class).hasMessageContaining("acquisition timeout");
            assertThat(DatabaseFailure.isTransient(new IllegalStateException(failure)))
                    .isTrue();
            assertThat(taken.isClosed()).isFalse();
        }
        assertThat(DatabaseFailure.isTransient(new SQLException("no state"))).isFalse();
    }

    @Test
    void stateBelowAnExceptionWithoutOneIsFound() {
        var wrapped = new SQLException("not associated", new SQLException("connection lost", "08006"));
        assertThat(DatabaseFailure.isTransient(wrapped)).isTrue();
    }

    @Test
    void statementTimeoutIsAnsweredBusyButNotRetriedForever() {
        var timeout = new SQLException("canceling statement due to statement timeout", "57014");
        assertThat(DatabaseFailure.isTransient(timeout)).isFalse();
        assertThat(DatabaseFailure.isTimeout(timeout)).isTrue();
        assertThat(new DatabaseFailures(new ConstraintProblems(Map.of())).of(timeout))
                .hasValueSatisfying(refusal -> assertThat(refusal.status()).isEqualTo(503));
    }

    private static AgroalDataSource poolOfOne() throws SQLException {
        var parts = new RealParts();
        parts.init(Map.of("service", "pooltest"));
        parts.start();
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(1)
                        .acquisitionTimeout(Duration.ofSeconds(3))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(RealParts.jdbcUrl("pooltest"))
                                .principal(new NamePrincipal("pooltest_app"))
                                .credential(new SimplePassword("pooltest_app")))));
    }
}
