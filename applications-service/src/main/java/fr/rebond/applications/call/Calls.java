package fr.rebond.applications.call;

import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
public class Calls implements PanacheRepositoryBase<Call, UUID> {

    private static final String USED = """
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

    public Optional<Call> published(String code) {
        return find("code = ?1 and status = ?2", code, CallStatus.PUBLISHED).firstResultOptional();
    }

    /** Locks the call until the transaction ends: uses and changes of its capacity and budget are serialised. */
    public Call lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Refusal.notFound("call", id));
    }

    /** Reliable only while the call is locked. */
    public Used used(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(USED).bind("call", id).mapTo(Used.class).one());
    }
}
