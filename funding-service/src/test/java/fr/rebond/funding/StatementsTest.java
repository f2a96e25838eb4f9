package fr.rebond.funding;

import static fr.rebond.funding.Scene.AUDIT;
import static fr.rebond.funding.Scene.advance;
import static fr.rebond.funding.Scene.claim;
import static fr.rebond.funding.Scene.created;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.local.fixture.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.SessionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lists cost: at most two statements, however many rows they show. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "funding"))
class StatementsTest {

    private final List<String> statements = new CopyOnWriteArrayList<>();

    @Inject
    Jdbi jdbi;

    @Inject
    SessionFactory hibernate;

    private SqlLogger before;

    @BeforeEach
    void listen() {
        before = jdbi.getConfig(SqlStatements.class).getSqlLogger();
        jdbi.setSqlLogger(new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                statements.add(context.getRenderedSql());
            }
        });
        hibernate.getStatistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void stop() {
        jdbi.setSqlLogger(before);
        hibernate.getStatistics().setStatisticsEnabled(false);
    }

    private long cost(String path) {
        statements.clear();
        hibernate.getStatistics().clear();
        AUDIT.get(path).statusCode(200);
        return hibernate.getStatistics().getPrepareStatementCount()
                + statements.stream()
                        .filter(sql -> !sql.contains("programme_clock")
                                && !sql.contains("outbox")
                                && !sql.contains("inbox")
                                && !sql.contains("dead_letter"))
                        .count();
    }

    @Test
    void aListIsAtMostTwoStatements() {
        // Given
        var scene = Scene.funded();
        var agreement = scene.signed("2000000.00", "250000.00", "0.00");
        created(claim(scene.holding, advance(agreement, "GRANT", "10000.00")));
        created(claim(scene.holding, advance(agreement, "GRANT", "10000.00")));
        scene.invited();
        // Then
        for (var path : List.of(
                "/v1/envelopes",
                "/v1/envelopes/statistics",
                scene.envelope + "/balances",
                scene.envelope + "/entries",
                scene.envelope + "/contributions",
                "/v1/funding-requests",
                "/v1/agreements",
                "/v1/payments",
                "/v1/programmes",
                "/v1/state-aid/rates")) {
            assertThat(cost(path)).as(path).isBetween(1L, 2L);
        }
    }
}
