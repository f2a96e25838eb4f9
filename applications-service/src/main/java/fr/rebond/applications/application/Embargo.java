package fr.rebond.applications.application;

import fr.rebond.applications.permission.May;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.query.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Withholds outcomes until they are public. A laureate is public once announced. Other outcomes are public once every
 * laureate of the wave is announced; otherwise the laureates could be inferred. Until then the application is shown as
 * ASSESSED to callers who see applications but no unpublished labels. Organisations of the territory see the outcome at once.
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
    /** Two announcements of a wave at the same time: the second one to commit sees the first. */
    private static final String LOCKED = "SELECT 1 FROM wave WHERE id = :wave FOR NO KEY UPDATE";

    private static final String LIFTED = """
            UPDATE application a SET updated_at = clock_timestamp()
            WHERE a.wave_id = :wave AND (a.id = :laureate OR a.status <> 'LAUREATE') AND %s AND NOT %s
            """.formatted(DECIDED, UNANNOUNCED);

    private final Jdbi jdbi;
    private final ProgrammeClock clock;

    Embargo(Jdbi jdbi, ProgrammeClock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * SQL expressions for what the caller may see of an application {@code a}: its status, the time of its last change,
     * and the transaction of that change.
     */
    record Shown(String status, String updatedAt, String changedIn) {
        private static final Shown ALL = new Shown("a.status", "a.updated_at", "a.changed_in");
        private static final Shown WITHHOLDING = new Shown(
                unlessWithheld("a.status", "'ASSESSED'"),
                unlessWithheld("a.updated_at", "coalesce(a.updated_before_outcome, a.assessed_at)"),
                unlessWithheld("a.changed_in", "coalesce(a.changed_before_outcome, '0')"));

        private static String unlessWithheld(String current, String before) {
            return "CASE WHEN %s THEN %s ELSE %s END".formatted(WITHHELD, before, current);
        }

        static Shown to(Actor reader) {
            return reader.may(May.PreviewLabels.class) ? ALL : WITHHOLDING;
        }
    }

    /** Binds the parameters that {@link Shown} needs for this caller. */
    void bind(Conditions conditions, Actor reader) {
        if (!reader.may(May.PreviewLabels.class)) {
            conditions.bind("today", clock.today()).bind("reader", reader.organisation());
        }
    }

    boolean withholds(UUID application, Actor reader) {
        return !reader.may(May.PreviewLabels.class)
                && jdbi.withHandle(handle -> handle.createQuery(IS_WITHHELD)
                        .bind("id", application)
                        .bind("today", clock.today())
                        .bind("reader", reader.organisation())
                        .mapTo(Boolean.class)
                        .one());
    }

    /**
     * Touches the applications that an announcement makes visible, so that {@code updatedSince} and marks find them.
     *
     * @param laureate the application whose laureate is announced
     */
    public void lift(UUID wave, UUID laureate) {
        jdbi.useHandle(handle -> {
            handle.createQuery(LOCKED).bind("wave", wave).mapTo(Integer.class).one();
            handle.createUpdate(LIFTED)
                    .bind("wave", wave)
                    .bind("laureate", laureate)
                    .bind("today", clock.today())
                    .execute();
        });
    }
}
