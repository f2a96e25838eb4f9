package fr.rebond.applications.application;

import fr.rebond.applications.permission.May;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.query.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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

    /** SQL expressions for the status of an application {@code a} and the time of its last change that the caller may see. */
    record Shown(String status, String updatedAt) {
        private static final Shown ALL = new Shown("a.status", "a.updated_at");
        private static final Shown WITHHOLDING = new Shown(
                "CASE WHEN %s THEN 'ASSESSED' ELSE a.status END".formatted(WITHHELD),
                "CASE WHEN %s THEN a.assessed_at ELSE a.updated_at END".formatted(WITHHELD));

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
     * Sets the time of the last change of the applications that an announcement makes visible, so that {@code
     * updatedSince} finds them.
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
