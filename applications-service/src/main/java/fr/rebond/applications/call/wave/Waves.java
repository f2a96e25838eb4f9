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

    /**
     * Locks the wave for share, so that its closure cannot be published before this transaction ends.
     *
     * @throws Refusal 404 when there is none
     */
    public Wave getForShare(UUID id) {
        return get(id, LockModeType.PESSIMISTIC_READ);
    }

    /**
     * Locks the wave, so that publishing its closure and convening its jury never run at the same time.
     *
     * @throws Refusal 404 when there is none
     */
    Wave getForUpdate(UUID id) {
        return get(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Wave get(UUID id, LockModeType lock) {
        return findByIdOptional(id, lock).orElseThrow(() -> Refusal.notFound("wave", id));
    }

    public List<Wave> ofCall(UUID callId) {
        return list("callId = ?1 order by number", callId);
    }

    /** Locks the earliest wave that is past its cutoff and whose closure has not been published. */
    Optional<Wave> findNextToPublish(Instant now) {
        return find("closurePublishedAt is null and cutoff <= ?1 order by cutoff, id", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
