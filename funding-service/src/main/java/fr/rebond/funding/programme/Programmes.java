package fr.rebond.funding.programme;

import fr.rebond.kit.money.Money;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Programmes by the code of their call. */
@ApplicationScoped
public class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    private static final String PLEDGE = """
            UPDATE programme SET state_pledged = state_pledged + :amount, version = version + 1
            WHERE call_code = :call AND state_pledged + :amount <= state_line_amount""";

    private static final String LIST = """
            select new fr.rebond.funding.programme.ProgrammeView(
                callCode, name, stateSiren, stateName, stateLine, statePledged, terms, committee, version)
            from Programme where callCode > :after order by callCode""";

    private final Jdbi jdbi;

    Programmes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Programme> ofCall(String code) {
        return find("callCode", code).firstResultOptional();
    }

    /** @throws Refusal 404 if the call has no programme */
    public Programme require(String code) {
        return ofCall(code).orElseThrow(() -> Refusal.notFound("programme", code));
    }

    Page<ProgrammeView> list(PageRequest page) {
        var rows = getEntityManager()
                .createQuery(LIST, ProgrammeView.class)
                .setParameter("after", page.after("programmes", String.class).orElse(""))
                .setMaxResults(page.limit())
                .getResultList();
        return Page.of(rows, page, "programmes", ProgrammeView::callCode);
    }

    /**
     * Takes an amount from the State's line.
     *
     * @throws Refusal 422 if that would pass the line
     */
    public void pledge(String call, Money amount) {
        var taken = jdbi.withHandle(handle -> handle.createUpdate(PLEDGE)
                .bind("call", call)
                .bind("amount", amount.amount())
                .execute());
        if (taken == 0) {
            throw linePassed();
        }
    }

    public static Refusal linePassed() {
        return new Refusal(422, "rules-not-met", "The State's pledges would pass its line of the programme");
    }
}
