package fr.rebond.missions.access;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.permission.Reach;
import fr.rebond.kit.query.Conditions;
import fr.rebond.missions.permission.May;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * The missions that a caller may reach through the permission of the called operation. A consultancy reaches the
 * missions assigned to it, an intercommunalité those of its grouping, an organisation those on whose committee it has a
 * seat, and the programme's own teams all of them. Any other mission does not exist for the caller.
 *
 * @param all         every mission
 * @param announced   every mission whose label is public
 * @param consultancy SIREN of the consultancy that the caller acts for; empty without access as its mission lead
 * @param member      SIREN of the member of the grouping; empty without access as its territory officer
 * @param committee   SIREN of the organisation with a seat; empty without access as a committee member
 */
public record MissionAccess(boolean all, boolean announced, String consultancy, String member, String committee) {

    private static final String WITHIN = """
            (:all OR (:announced AND m.announced_on IS NOT NULL) OR m.consultancy_siren = :consultancy
              OR EXISTS (SELECT FROM mission_member x WHERE x.mission_id = m.id AND x.siren = :member)
              OR EXISTS (SELECT FROM committee_seat s WHERE s.mission_id = m.id AND s.siren = :committee))""";

    /** As far as the permission of the called operation reaches. */
    public static MissionAccess of(Actor actor) {
        return new MissionAccess(
                actor.reachesEverything() && actor.may(May.PreviewLabels.class),
                actor.reachesEverything(),
                through(Reach.ASSIGNED, actor),
                through(Reach.ORGANISATION, actor),
                through(Reach.SEATED, actor));
    }

    private static String through(Reach reach, Actor actor) {
        return actor.reach().contains(reach) ? actor.organisation() : "";
    }

    /** Restricts a list of missions, whose alias must be {@code m}. */
    public Conditions restrict(Conditions conditions) {
        parameters().forEach(conditions::bind);
        return conditions.and(WITHIN);
    }

    /**
     * Loads an entity that belongs to a mission, with one statement.
     *
     * @param from for example {@code project x JOIN mission m ON m.id = x.mission_id}, where {@code x} is the entity
     */
    public <T> Optional<T> find(EntityManager entities, Class<T> type, String from, UUID id, RowLock lock) {
        var query = entities.unwrap(Session.class)
                .createNativeQuery("SELECT x.* FROM " + from + " WHERE x.id = :id AND " + WITHIN + lock.sql(), type);
        parameters().forEach(query::setParameter);
        return query.setParameter("id", id).getResultList().stream().findFirst();
    }

    private Map<String, Object> parameters() {
        return Map.of(
                "all",
                all,
                "announced",
                announced,
                "consultancy",
                consultancy,
                "member",
                member,
                "committee",
                committee);
    }

    /** How the row of a loaded entity is locked until the transaction ends. */
    public enum RowLock {
        NONE(""),
        /** Other transactions may read the row and lock it for share, but not change it. */
        SHARE(" FOR SHARE OF x"),
        /** Other transactions may read the row and refer to it, but neither change nor lock it. */
        UPDATE(" FOR NO KEY UPDATE OF x");

        private final String sql;

        RowLock(String sql) {
            this.sql = sql;
        }

        private String sql() {
            return sql;
        }
    }
}
