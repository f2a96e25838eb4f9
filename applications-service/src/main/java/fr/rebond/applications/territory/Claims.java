package fr.rebond.applications.territory;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * The communes and members claimed by submitted applications and laureates of a call. The primary key refuses a second
 * claim, also between concurrent submissions: the second one waits for the transaction of the first. Rows are inserted
 * in sorted order, which avoids deadlocks.
 */
@ApplicationScoped
public class Claims {

    private static final String TAKE = """
            INSERT INTO territory_claim (call_id, code, territory_id)
            SELECT :call, code, :territory FROM unnest(:codes) AS code ORDER BY code
            ON CONFLICT ON CONSTRAINT territory_claim_pk DO NOTHING
            """;
    private static final String TAKEN = """
            SELECT code FROM territory_claim
            WHERE call_id = :call AND code = ANY (:codes) AND territory_id <> :territory ORDER BY code
            """;
    private static final String RELEASE = "DELETE FROM territory_claim WHERE territory_id = :territory";
    private static final int MOST_NAMED = 20;

    private final Jdbi jdbi;

    Claims(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @throws Refusal 409 when another submitted application or laureate of the call has claimed a commune or a member
     */
    public void take(UUID call, Territory territory) {
        var codes = territory.claims();
        var taken = jdbi.withHandle(handle -> handle.createUpdate(TAKE)
                .bind("call", call)
                .bind("territory", territory.id())
                .bindArray("codes", String.class, codes)
                .execute());
        if (taken < codes.size()) {
            throw overlap(taken(call, territory.id(), codes));
        }
    }

    /** A withdrawn, rejected or reserve-listed application keeps no claim. */
    public void release(UUID territory) {
        jdbi.useHandle(handle ->
                handle.createUpdate(RELEASE).bind("territory", territory).execute());
    }

    private List<String> taken(UUID call, UUID territory, Collection<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery(TAKEN)
                .bind("call", call)
                .bind("territory", territory)
                .bindArray("codes", String.class, codes)
                .mapTo(String.class)
                .list());
    }

    private static Refusal overlap(List<String> codes) {
        return new Refusal(
                409,
                "territory-overlap",
                "The territory overlaps another application or laureate of the call",
                codes.stream()
                        .limit(MOST_NAMED)
                        .map(code -> Reason.of(code + " is taken"))
                        .toList());
    }
}
