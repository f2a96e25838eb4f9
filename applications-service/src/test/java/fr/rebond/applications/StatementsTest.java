package fr.rebond.applications;

import static fr.rebond.applications.Story.CAMBRAI;
import static fr.rebond.applications.Story.DOUAISIS;
import static fr.rebond.applications.Story.MANAGER;
import static fr.rebond.applications.Story.MORLAIX;
import static fr.rebond.applications.Story.labelled;
import static fr.rebond.applications.Story.publishedCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

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

/** What lists cost: at most two statements, however many rows they show. Clock and background jobs do not count. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "applications"))
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

    private List<String> of(Runnable request, String table) {
        statements.clear();
        request.run();
        return statements.stream().filter(sql -> sql.contains("FROM " + table)).toList();
    }

    @Test
    void aListIsOneStatement() {
        // Given
        var call = publishedCall();
        labelled(call, CAMBRAI, MORLAIX, DOUAISIS);
        var ofCall = MANAGER.query("call", call.code());
        // Then
        assertThat(of(() -> ofCall.get("/v1/applications").body("items", hasSize(3)), "application"))
                .hasSize(1);
        assertThat(of(() -> ofCall.get("/v1/laureates").body("items", hasSize(3)), "laureate"))
                .hasSize(1);
        assertThat(of(() -> MANAGER.query("pageSize", 3).get("/v1/calls").statusCode(200), "call"))
                .hasSize(1);
        assertThat(of(() -> ofCall.get("/v1/laureates/statistics").statusCode(200), "laureate"))
                .hasSize(1);
    }

    @Test
    void childrenAreReadWithTheirParentInTwoStatements() {
        // Given
        var call = publishedCall();
        labelled(call, CAMBRAI, MORLAIX, DOUAISIS);
        var votes = "/v1/waves/" + call.wave2() + "/deliberation/votes";
        // When
        hibernate.getStatistics().clear();
        MANAGER.get(votes).statusCode(200).body("items", hasSize(6));
        // Then
        assertThat(hibernate.getStatistics().getQueries())
                .filteredOn(query -> query.contains("Vote") || query.contains("Deliberation"))
                .hasSizeLessThanOrEqualTo(2)
                .allSatisfy(query -> assertThat(hibernate
                                .getStatistics()
                                .getQueryStatistics(query)
                                .getExecutionCount())
                        .isEqualTo(1));
    }
}
