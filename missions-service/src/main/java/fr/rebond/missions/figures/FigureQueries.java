package fr.rebond.missions.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Computes all figures of one mission, or of all missions, with one query. A project counts as routed once its routing
 * to the envelope is pre-validated, whatever the envelope decides later, unless the routing is withdrawn.
 */
@ApplicationScoped
public class FigureQueries {

    private static final String QUERY = """
            WITH met AS (
                SELECT x.id FROM company x
                WHERE %1$s AND EXISTS (SELECT FROM visit v WHERE v.company_id = x.id)
            ), portfolio AS (
                SELECT x.qualification_investment_amount AS investment, x.qualification_forecast_jobs AS jobs,
                       EXISTS (SELECT FROM routing r
                               WHERE r.project_id = x.id AND r.target = 'ENVELOPE'
                                 AND r.status IN ('PREVALIDATED', 'SENT', 'OBTAINED', 'DENIED')) AS routed
                FROM project x WHERE %1$s
            )
            SELECT (SELECT count(*) FROM met) AS companies_met,
                   (SELECT count(*) FROM met WHERE EXISTS (
                        SELECT FROM scheme_match s WHERE s.company_id = met.id AND s.scheme_id IS NOT NULL))
                       AS companies_with_schemes,
                   count(*) AS projects,
                   coalesce(sum(investment), 0) AS investment,
                   coalesce(sum(jobs), 0) AS forecast_jobs,
                   count(*) FILTER (WHERE routed) AS routed_projects,
                   coalesce(sum(jobs) FILTER (WHERE routed), 0) AS routed_forecast_jobs,
                   (SELECT count(*) FROM axis x WHERE %1$s) AS axes
            FROM portfolio
            """;

    private static final String OF_ONE = QUERY.formatted("x.mission_id = :mission");
    private static final String OF_ANNOUNCED =
            QUERY.formatted("x.mission_id IN (SELECT m.id FROM mission m WHERE :early OR m.announced_on IS NOT NULL)");

    private final Jdbi jdbi;

    FigureQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Figures ofMission(UUID missionId) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_ONE)
                .bind("mission", missionId)
                .mapTo(Figures.class)
                .one());
    }

    /** @param early whether missions count whose label is not public yet */
    public Figures ofProgramme(boolean early) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_ANNOUNCED)
                .bind("early", early)
                .mapTo(Figures.class)
                .one());
    }
}
