package fr.rebond.missions.access;

import static fr.rebond.kit.actor.Roles.AUDITOR;
import static fr.rebond.kit.actor.Roles.COMMITTEE_MEMBER;
import static fr.rebond.kit.actor.Roles.ENGINEERING_MANAGER;
import static fr.rebond.kit.actor.Roles.MISSION_LEAD;
import static fr.rebond.kit.actor.Roles.PROGRAMME_MANAGER;
import static fr.rebond.kit.actor.Roles.TERRITORY_OFFICER;

import fr.rebond.kit.actor.Actor;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which missions an actor reaches through the roles that an operation is open to: a consultancy the missions assigned to
 * it, an intercommunalité those of its grouping, an organisation those on whose committee it sits; the programme's own
 * teams all of them. What is out of reach does not exist for the actor.
 *
 * @param all         every mission
 * @param consultancy SIREN of the consultancy; empty for none, as the two others
 * @param member      SIREN of the member of the grouping
 * @param committee   SIREN of the organisation with a seat
 */
public record Reach(boolean all, String consultancy, String member, String committee) {

    /** Condition on a mission {@code m} in a query; its parameters are {@link #parameters()}. */
    public static final String WHERE = """
            (:all = true or m.consultancy.siren = :consultancy
              or exists (select 1 from m.members x where x.siren = :member)
              or exists (select 1 from CommitteeSeat s where s.missionId = m.id and s.siren = :committee))
            """;

    private static final Set<String> EVERYWHERE = Set.of(PROGRAMME_MANAGER, ENGINEERING_MANAGER, AUDITOR);

    /** @param openTo the roles that the operation is open to; other roles of the actor do not help */
    public static Reach of(Actor actor, String... openTo) {
        var roles = Set.of(openTo);
        return new Reach(
                roles.stream().anyMatch(role -> EVERYWHERE.contains(role) && actor.hasRole(role)),
                through(MISSION_LEAD, roles, actor),
                through(TERRITORY_OFFICER, roles, actor),
                through(COMMITTEE_MEMBER, roles, actor));
    }

    /** Reading is open to every role that has to do with missions. */
    public static Reach toRead(Actor actor) {
        return of(
                actor,
                PROGRAMME_MANAGER,
                ENGINEERING_MANAGER,
                AUDITOR,
                MISSION_LEAD,
                TERRITORY_OFFICER,
                COMMITTEE_MEMBER);
    }

    private static String through(String role, Set<String> openTo, Actor actor) {
        return openTo.contains(role) && actor.hasRole(role) ? actor.organisation() : "";
    }

    public Map<String, Object> parameters() {
        return Map.of("all", all, "consultancy", consultancy, "member", member, "committee", committee);
    }

    /** The parameters of a query for one thing by its identifier, {@code :id}. */
    public Map<String, Object> parametersFor(UUID id) {
        return Map.of("all", all, "consultancy", consultancy, "member", member, "committee", committee, "id", id);
    }
}
