package fr.rebond.bench.stage;

import fr.rebond.kit.test.parts.ServiceDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The rows that are read and the missions that get new projects. Every run starts from the same rows. */
public final class Portfolio {

    /** Missions under way, all of one consultancy. */
    public static final int MISSIONS = 100;

    /** Qualified projects, spread evenly over the missions. */
    public static final int PROJECTS = 10_000;

    private static final String DELETE = """
            TRUNCATE mission, project, trail, idempotency_key, outbox, outbox_subject CASCADE""";

    private static final String INSERT_MISSIONS = """
            INSERT INTO mission (id, version, laureate_id, territory_id, territory_name, call_code, wave_number,
                territory_region_codes, territory_cog_vintage, labelled_on, length_months, planned_person_days, sample,
                updated_at, status, order_reference, order_amount_amount, order_amount_currency, order_person_days,
                order_ordered_on, consultancy_siren, consultancy_name, assigned_on, started_on, planned_end_on,
                certified_person_days)
            SELECT lpad(n::text, 32, '0')::uuid, 0, gen_random_uuid(), gen_random_uuid(), 'Territoire d''exemple ' || n,
                'BENCH', 1, '{32}', 2023, DATE '2023-01-10', 3, 60, true,
                now(), 'RUNNING', 'BENCH-' || n, 50000, 'EUR', 60,
                DATE '2023-01-20', ?, 'Cabinet d''exemple 1', DATE '2023-01-25', DATE '2023-02-01', DATE '2023-05-01', 0
            FROM generate_series(1, ?) n""";

    private static final String INSERT_MEMBERS = """
            INSERT INTO mission_member (mission_id, siren, name, region_code, lead)
            SELECT id, '200068500', 'CA de Cambrai', '32', true FROM mission""";

    private static final String INSERT_PROJECTS = """
            INSERT INTO project (id, version, mission_id, external_reference, name, description, holder_siren, holder_name,
                detected_on, sample, updated_at, status, qualified_on, qualification_investment_amount,
                qualification_investment_currency, qualification_forecast_jobs, qualification_maturity,
                qualification_naf_code, qualification_naf_nomenclature, qualification_site_commune,
                qualification_achievable_within_two_years, qualification_structuring,
                qualification_acquires_tangible_assets, qualification_acquires_intangible_assets)
            SELECT lpad(n::text, 32, '0')::uuid, 1, lpad((1 + n % ?)::text, 32, '0')::uuid, 'BENCH-P-' || n,
                'Extension de l''atelier ' || n, repeat('Modernisation de la ligne de production. ', 8), '000030015',
                'Entreprise d''exemple 1', DATE '2023-02-10', true, now(), 'QUALIFIED', DATE '2023-03-01', 1250000.00,
                'EUR', 25, 'STUDIED', '25.62B', 'NAF_REV2', '59122', true, true, true, false
            FROM generate_series(1, ?) n""";

    private final String url;
    private final ServiceDatabase database;
    private final String superuserPassword;

    Portfolio(String url, ServiceDatabase database, String superuserPassword) {
        this.url = url;
        this.database = database;
        this.superuserPassword = superuserPassword;
    }

    /** The id of a mission or a project, by its number from 1: the number as 32 decimal digits. */
    public static String id(int number) {
        return "00000000-0000-0000-0000-%012d".formatted(number);
    }

    /** Replaces all missions and projects. */
    void seed(String consultancy) {
        try (var owner = DriverManager.getConnection(url, database.owner(), database.ownerPassword())) {
            execute(owner, DELETE);
            execute(owner, INSERT_MISSIONS, consultancy, MISSIONS);
            execute(owner, INSERT_MEMBERS);
            execute(owner, INSERT_PROJECTS, MISSIONS, PROJECTS);
            execute(owner, "VACUUM ANALYZE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes all changed pages, so that no subject pays for those of the one before. */
    public void checkpoint() {
        try (var superuser = DriverManager.getConnection(url, "postgres", superuserPassword)) {
            execute(superuser, "CHECKPOINT");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number of rows that creations have left, in each table that one creation adds a row to. */
    public Created created() {
        try (var owner = DriverManager.getConnection(url, database.owner(), database.ownerPassword());
                var statement = owner.createStatement();
                var row = statement.executeQuery("""
                        SELECT (SELECT count(*) FROM project), (SELECT count(*) FROM trail),
                               (SELECT count(*) FROM idempotency_key)""")) {
            row.next();
            return new Created(row.getLong(1) - PROJECTS, row.getLong(2), row.getLong(3));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The version of the server. */
    String serverVersion() {
        try (var owner = DriverManager.getConnection(url, database.owner(), database.ownerPassword())) {
            return owner.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows of the tables {@code project}, {@code trail} and {@code idempotency_key}. */
    public record Created(long projects, long steps, long keys) {

        public boolean isConsistent() {
            return projects == steps && projects == keys;
        }
    }

    private static void execute(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var position = 0; position < parameters.length; position++) {
                statement.setObject(position + 1, parameters[position]);
            }
            statement.execute();
        }
    }
}
