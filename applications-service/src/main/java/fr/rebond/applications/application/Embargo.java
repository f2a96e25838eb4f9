package fr.rebond.applications.application;

import fr.rebond.applications.RoleAccess;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.query.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Keeps the outcome of a deliberation from those who know of applications but not of labels, until it is public: a
 * laureate's until its announcement, any other one's until every laureate of the wave is announced, for else the
 * laureates could be told from the rest. Until then the application is shown as it last was, ASSESSED. Whom its
 * territory concerns knows at once.
 */
@ApplicationScoped
public class Embargo {

    private static final String DECIDED = "a.status IN ('LAUREATE', 'RESERVE', 'REJECTED')";
    private static final String UNANNOUNCED = """
            EXISTS (SELECT 1 FROM laureate l WHERE l.wave_id = a.wave_id
                    AND (a.status <> 'LAUREATE' OR l.application_id = a.id)
                    AND (l.announced_on <= :today) IS NOT TRUE)""";
    private static final String OWN = """
            EXISTS (SELECT 1 FROM territory_organisation o WHERE o.territory_id = a.territory_id AND o.siren = :reader)""";
    private static final String WITHHELD = "(%s AND %s AND NOT %s)".formatted(DECIDED, UNANNOUNCED, OWN);
    private static final String IS_WITHHELD =
            "SELECT EXISTS (SELECT 1 FROM application a WHERE a.id = :id AND %s)".formatted(WITHHELD);
    private static final String LIFTED = """
            UPDATE application a SET updated_at = :at
            WHERE a.wave_id = :wave AND (a.id = :laureate OR a.status <> 'LAUREATE') AND %s AND NOT %s
            """.formatted(DECIDED, UNANNOUNCED);

    private final Jdbi jdbi;
    private final ProgrammeClock clock;

    Embargo(Jdbi jdbi, ProgrammeClock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** How a list reads where an application {@code a} stands, and since when: SQL of both. */
    record Shown(String status, String updatedAt) {
        private static final Shown ALL = new Shown("a.status", "a.updated_at");
        private static final Shown WITHHOLDING = new Shown(
                "CASE WHEN %s THEN 'ASSESSED' ELSE a.status END".formatted(WITHHELD),
                "CASE WHEN %s THEN a.assessed_at ELSE a.updated_at END".formatted(WITHHELD));

        static Shown to(Actor reader) {
            return RoleAccess.seesLabels(reader) ? ALL : WITHHOLDING;
        }
    }

    /** The values that {@link Shown} needs for that reader. */
    void bind(Conditions conditions, Actor reader) {
        if (!RoleAccess.seesLabels(reader)) {
            conditions.bind("today", clock.today()).bind("reader", reader.organisation());
        }
    }

    boolean withholds(UUID application, Actor reader) {
        return !RoleAccess.seesLabels(reader)
                && jdbi.withHandle(handle -> handle.createQuery(IS_WITHHELD)
                        .bind("id", application)
                        .bind("today", clock.today())
                        .bind("reader", reader.organisation())
                        .mapTo(Boolean.class)
                        .one());
    }

    /**
     * Marks what an announcement makes known as changed at that moment, for those who read by {@code updatedSince}.
     *
     * @param laureate the application whose laureate is announced
     */
    public void lift(UUID wave, UUID laureate, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(LIFTED)
                .bind("wave", wave)
                .bind("laureate", laureate)
                .bind("today", clock.today())
                .bind("at", at)
                .execute());
    }
}
