package fr.rebond.kit.test.parts;

import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Counts the SQL statements of a request, those of Hibernate and those of Jdbi. Statements on the tables of the clock, the
 * outbox and the inbox, and those that take their locks, do not count.
 */
public final class Cost implements AutoCloseable {

    private static final Pattern NOT_COUNTED = Pattern.compile(
            "\\b(programme_clock|outbox|outbox_subject|inbox|inbox_subject|dead_letter|event_reading|pg_(try_)?advisory_xact_lock)\\b");

    private final Jdbi jdbi;
    private final SessionFactory hibernate;
    private final SqlLogger before;
    private final AtomicLong plain = new AtomicLong();

    private Cost(Jdbi jdbi, SessionFactory hibernate) {
        this.jdbi = jdbi;
        this.hibernate = hibernate;
        this.before = jdbi.getConfig(SqlStatements.class).getSqlLogger();
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                if (!NOT_COUNTED.matcher(context.getRenderedSql()).find()) {
                    plain.incrementAndGet();
                }
            }
        });
        hibernate.getStatistics().setStatisticsEnabled(true);
        hibernate.getStatistics().clear();
    }

    /** The number of statements of a read: the lowest of ten counts, because jobs may run during some of them. */
    public static long ofReading(Jdbi jdbi, SessionFactory hibernate, Runnable reading) {
        return LongStream.range(0, 10)
                .map(time -> of(jdbi, hibernate, reading))
                .min()
                .orElseThrow();
    }

    /** The number of statements of the request. */
    public static long of(Jdbi jdbi, SessionFactory hibernate, Runnable request) {
        try (var cost = new Cost(jdbi, hibernate)) {
            request.run();
            return cost.plain.get() + hibernate.getStatistics().getPrepareStatementCount();
        }
    }

    @Override
    public void close() {
        jdbi.setSqlLogger(before);
        hibernate.getStatistics().setStatisticsEnabled(false);
    }
}
