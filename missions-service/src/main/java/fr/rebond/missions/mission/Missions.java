package fr.rebond.missions.mission;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.access.MissionAccess;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
public class Missions implements PanacheRepositoryBase<Mission, UUID> {

    private static final String ONE = "select m from Mission m where m.id = :id";

    /** @throws Refusal 404 when the caller cannot reach the mission */
    public Mission get(UUID id, MissionAccess access) {
        return get(id, access, LockModeType.NONE);
    }

    /**
     * Locks the mission for share, for work in it: it cannot be closed before this transaction ends. Others can work too.
     *
     * @throws Refusal 404 when the caller cannot reach the mission
     */
    public Mission getForShare(UUID id, MissionAccess access) {
        return get(id, access, LockModeType.PESSIMISTIC_READ);
    }

    /**
     * Locks the mission, for a step that depends on all its contents: nobody else works in it before this transaction ends.
     *
     * @throws Refusal 404 when the caller cannot reach the mission
     */
    public Mission getForUpdate(UUID id, MissionAccess access) {
        return get(id, access, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether the organisation has a seat on the mission's committee. */
    boolean hasSeat(UUID id, String siren) {
        return getEntityManager().find(CommitteeSeat.class, new CommitteeSeat.Key(id, siren)) != null;
    }

    public boolean existsFor(UUID laureateId) {
        return count("laureateId", laureateId) > 0;
    }

    private Mission get(UUID id, MissionAccess access, LockModeType lock) {
        return access.find(getEntityManager(), Mission.class, ONE, id, lock)
                .orElseThrow(() -> Refusal.notFound("mission", id));
    }
}
