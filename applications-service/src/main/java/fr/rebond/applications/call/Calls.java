package fr.rebond.applications.call;

import fr.rebond.applications.call.Call.Usage;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
public class Calls implements PanacheRepositoryBase<Call, UUID> {

    private static final String USAGE = """
            SELECT count(*) AS laureates, coalesce(sum(state_pledge_amount), 0) AS pledged
            FROM laureate WHERE call_id = :call
            """;

    private final Jdbi jdbi;

    Calls(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @throws Refusal 404 */
    public Call get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("call", id));
    }

    public Optional<Call> findPublished(String code) {
        return find("code = ?1 and status = ?2", code, CallStatus.PUBLISHED).firstResultOptional();
    }

    /**
     * Locks the call, so that one transaction at a time uses or changes its capacity and budget.
     *
     * @throws Refusal 404 when there is none
     */
    public Call getForUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Refusal.notFound("call", id));
    }

    /** The capacity and budget in use. They can change unless the call is locked. */
    public Usage usage(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(USAGE).bind("call", id).mapTo(Usage.class).one());
    }
}
