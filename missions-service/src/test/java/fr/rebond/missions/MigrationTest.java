package fr.rebond.missions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.parts.Schema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema after all migrations, seen with the rights of the running service. */
@QuarkusTest
class MigrationTest {

    private static final Pattern QUOTED = Pattern.compile("'([A-Z_0-9]+)'");

    @Inject
    Flyway flyway;

    @Inject
    DataSource database;

    private Schema schema;

    @BeforeEach
    void readTheSchema() {
        schema = new Schema(database);
    }

    @Test
    void appliesEveryMigrationUnchanged() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    @Test
    void namesEveryConstraint() throws SQLException {
        schema.assertEveryConstraintIsNamed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM mission",
                "DELETE FROM project",
                "UPDATE trail SET motive = 'other'",
                "DELETE FROM trail",
                "UPDATE committee_meeting SET quorate = true",
                "UPDATE committee_attendance SET present = true",
                "DELETE FROM outbox",
                "DELETE FROM inbox",
                "INSERT INTO engineering_line (ceiling, ordered) VALUES (1, 0)",
                "DELETE FROM engineering_line",
                "CREATE TABLE anything (id int)",
                "ALTER TABLE mission DROP CONSTRAINT mission_laureate_unique",
                "TRUNCATE mission CASCADE"
            })
    void forbidsTheService(String statement) {
        schema.assertForbidden(statement);
    }

    @ParameterizedTest
    @CsvSource({
        "mission_status, mission.MissionStatus",
        "committee_meeting_kind, committee.MeetingKind",
        "company_naf_nomenclature, NafNomenclature",
        "visit_kind, company.visit.VisitKind",
        "project_status, project.ProjectStatus",
        "project_maturity, project.Qualification$Maturity",
        "project_naf_nomenclature, NafNomenclature",
        "considered_scheme_fit, subsidiarity.SchemeFit",
        "considered_scheme_reason, subsidiarity.UnfitReason",
        "routing_target, routing.RoutingTarget",
        "routing_status, routing.RoutingStatus",
        "routing_withdrawal_code, routing.withdrawal.WithdrawalCode",
        "roadmap_status, roadmap.RoadmapStatus",
        "axis_scope, roadmap.axis.AxisScope",
        "published_figure_name, figures.Figure",
        "published_figure_qualifier, figures.published.Qualifier",
        "routing_funding_outcome, funding.event.FundingDecided$Outcome",
        "routing_payment_instrument, funding.event.PaymentMade$Instrument",
        "routing_payment_kind, funding.event.PaymentMade$Kind"
    })
    void checksAllowTheConstantsOfTheEnum(String constraint, String type) throws Exception {
        var words = Class.forName((type.contains(".") ? "fr.rebond.missions." : "fr.rebond.reference.activity.") + type)
                .getEnumConstants();

        assertThat(QUOTED.matcher(definition(constraint)).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(words).map(word -> ((Enum<?>) word).name()).toList());
    }

    @Test
    void boundsTheSummedColumns() throws SQLException {
        assertThat(definition("project_investment_within")).contains("> (0)").contains("<= ('10000000000'");
        assertThat(definition("project_jobs_within")).contains(">= 0").contains("<= 100000");
    }

    private String definition(String constraint) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = ?")) {
            query.setString(1, constraint);
            try (var rows = query.executeQuery()) {
                assertThat(rows.next()).as(constraint).isTrue();
                return rows.getString(1);
            }
        }
    }

    @Test
    void rejectsAnOrderBeyondTheEngineeringLine() {
        schema.assertRefusedBy("engineering_line_not_exceeded", "UPDATE engineering_line SET ordered = ceiling + 0.01");
    }
}
