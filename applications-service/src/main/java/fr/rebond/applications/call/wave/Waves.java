package fr.rebond.applications.call.wave;

import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Waves implements PanacheRepositoryBase<Wave, UUID> {

    /** @throws Refusal 404 */
    public Wave get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("wave", id));
    }

    /** With a shared lock: its closure is not published before the transaction ends. @throws Refusal 404 */
    public Wave held(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_READ);
    }

    /** With an exclusive lock: closing and convening are serialised. */
    Wave lock(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Wave find(UUID id, LockModeType lock) {
        return findByIdOptional(id, lock).orElseThrow(() -> Refusal.notFound("wave", id));
    }

    public List<Wave> ofCall(UUID callId) {
        return list("callId = ?1 order by number", callId);
    }

    /** The earliest closed wave whose closure has not been published yet, locked. */
    Optional<Wave> nextToClose(Instant now) {
        return find("closureToldAt is null and cutoff <= ?1 order by cutoff, id", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
