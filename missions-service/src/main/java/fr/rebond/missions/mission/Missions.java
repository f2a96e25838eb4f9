package fr.rebond.missions.mission;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.missions.access.MissionAccess;
import fr.rebond.missions.access.MissionAccess.RowLock;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class Missions implements PanacheRepositoryBase<Mission, UUID> {

    private static final String FROM = "mission x JOIN mission m ON m.id = x.id";

    /** @throws Refusal 404 when the caller cannot reach the mission */
    public Mission get(UUID id, MissionAccess access) {
        return get(id, access, RowLock.NONE);
    }

    /**
     * Locks the mission for share, for work in it: it cannot be closed before this transaction ends. Others can work too.
     *
     * @throws Refusal 404 when the caller cannot reach the mission
     */
    public Mission getForShare(UUID id, MissionAccess access) {
        return get(id, access, RowLock.SHARE);
    }

    /**
     * Locks the mission, for a step that depends on all its contents: nobody else works in it before this transaction ends.
     *
     * @throws Refusal 404 when the caller cannot reach the mission
     */
    public Mission getForUpdate(UUID id, MissionAccess access) {
        return get(id, access, RowLock.UPDATE);
    }

    /** Whether the organisation has a seat on the mission's committee. */
    boolean hasSeat(UUID id, String siren) {
        return getEntityManager().find(CommitteeSeat.class, new CommitteeSeat.Key(id, siren)) != null;
    }

    public boolean existsFor(UUID laureateId) {
        return count("laureateId", laureateId) > 0;
    }

    private Mission get(UUID id, MissionAccess access, RowLock lock) {
        return access.find(getEntityManager(), Mission.class, FROM, id, lock)
                .orElseThrow(() -> Refusal.notFound("mission", id));
    }
}
