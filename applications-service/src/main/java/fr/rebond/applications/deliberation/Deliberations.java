package fr.rebond.applications.deliberation;

import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
public class Deliberations implements PanacheRepositoryBase<Deliberation, UUID> {

    /** @throws Refusal 404 when no jury was convened for the wave */
    public Deliberation of(UUID waveId) {
        return of(waveId, LockModeType.NONE);
    }

    /** With a lock that votes share and a closure does not: no vote is cast while the votes are counted. */
    public Deliberation forVote(UUID waveId) {
        return of(waveId, LockModeType.PESSIMISTIC_READ);
    }

    public Deliberation forClosure(UUID waveId) {
        return of(waveId, LockModeType.PESSIMISTIC_WRITE);
    }

    private Deliberation of(UUID waveId, LockModeType lock) {
        return find("waveId", waveId)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("deliberation of wave", waveId));
    }
}
