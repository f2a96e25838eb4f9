package fr.rebond.funding.programme;

import fr.rebond.kit.inbox.NotYet;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
public class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    private static final String PLEDGE = """
            UPDATE programme SET state_pledged = state_pledged + :amount, version = version + 1
            WHERE call_code = :call AND state_pledged + :amount <= state_line_amount""";

    private static final String LIST = "from Programme where callCode > :after order by callCode";

    private final Jdbi jdbi;

    Programmes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Programme> findByCall(String code) {
        return find("callCode", code).firstResultOptional();
    }

    /** @throws Refusal 404 if the call has no programme */
    public Programme get(String code) {
        return findByCall(code).orElseThrow(() -> Refusal.notFound("programme", code));
    }

    /**
     * The programme of the call that an event names.
     *
     * @throws NotYet if the call has no programme: the event waits for it
     */
    public Programme getOrNotYet(String code) {
        return findByCall(code).orElseThrow(() -> new NotYet("programme", code));
    }

    Page<Programme> list(PageRequest page) {
        var programmes = getEntityManager()
                .createQuery(LIST, Programme.class)
                .setParameter("after", page.after("programmes", String.class).orElse(""))
                .setMaxResults(page.limit())
                .getResultStream()
                .toList();
        return Page.of(programmes, page, "programmes", Programme::callCode);
    }

    /**
     * Records a pledge of the State.
     *
     * @throws Refusal 422 if its pledges would exceed its line
     */
    public void pledge(String call, Money amount) {
        var updated = jdbi.withHandle(handle -> handle.createUpdate(PLEDGE)
                .bind("call", call)
                .bind("amount", amount.amount())
                .execute());
        if (updated == 0) {
            throw stateLineExceeded();
        }
    }

    public static Refusal stateLineExceeded() {
        return new Refusal(422, "rules-not-met", "The pledges of the State would exceed its line in the programme");
    }
}
