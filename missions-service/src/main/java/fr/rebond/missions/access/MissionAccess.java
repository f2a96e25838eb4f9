package fr.rebond.missions.access;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.permission.Reach;
import fr.rebond.kit.query.Conditions;
import fr.rebond.missions.permission.May;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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

    private static final String SQL = """
            (:all OR (:announced AND m.announced_on IS NOT NULL) OR m.consultancy_siren = :consultancy
              OR EXISTS (SELECT FROM mission_member x WHERE x.mission_id = m.id AND x.siren = :member)
              OR EXISTS (SELECT FROM committee_seat s WHERE s.mission_id = m.id AND s.siren = :committee))""";

    /** The same in HQL, for single entities: Hibernate plans a native query again at each call, which nearly doubles its cost. */
    private static final String HQL = """
            (:all = true or (:announced = true and m.announcedOn is not null) or m.consultancy.siren = :consultancy
              or exists (select 1 from m.members g where g.siren = :member)
              or exists (select 1 from CommitteeSeat s where s.missionId = m.id and s.siren = :committee))""";

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
        return conditions.and(SQL);
    }

    /**
     * Loads an entity that belongs to a mission, with one statement.
     *
     * @param query HQL that selects it by {@code :id} and joins its mission as {@code m}
     * @param lock  {@code PESSIMISTIC_READ}: other transactions may read and lock the row for share, but not change it;
     *              {@code PESSIMISTIC_WRITE}: they may read it and refer to it, but neither change nor lock it
     */
    public <T> Optional<T> find(EntityManager entities, Class<T> type, String query, UUID id, LockModeType lock) {
        var found = entities.createQuery(query + " and " + HQL, type)
                .setParameter("id", id)
                .setLockMode(lock);
        parameters().forEach(found::setParameter);
        return found.getResultList().stream().findFirst();
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
}
