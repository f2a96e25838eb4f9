package fr.rebond.applications.deliberation;

import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
public class Deliberations implements PanacheRepositoryBase<Deliberation, UUID> {

    /** @throws Refusal 404 when no jury was convened for the wave */
    public Deliberation get(UUID waveId) {
        return get(waveId, LockModeType.NONE);
    }

    /**
     * Locks the deliberation for a new seat or vote, so that it cannot be closed before this transaction ends.
     *
     * @throws Refusal 404 when no jury was convened for the wave
     */
    public Deliberation getForShare(UUID waveId) {
        return get(waveId, LockModeType.PESSIMISTIC_READ);
    }

    /**
     * Locks the deliberation for its closure: no vote is cast while the votes are counted.
     *
     * @throws Refusal 404 when no jury was convened for the wave
     */
    public Deliberation getForUpdate(UUID waveId) {
        return get(waveId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Deliberation get(UUID waveId, LockModeType lock) {
        return find("waveId", waveId)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("deliberation of wave", waveId));
    }
}
