package fr.rebond.funding.request.money;

import fr.rebond.funding.Organisation;
import fr.rebond.funding.access.FundingAccess;
import fr.rebond.funding.request.FundingRequests;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
public class RequestBalanceQueries {

    private static final String SELECT = """
            SELECT siren, name, reserved, committed_grant, committed_advance, paid, outstanding
            FROM request_funder JOIN funder ON funder.id = funder_id
            WHERE request_id = :request ORDER BY seniority""";

    private final FundingRequests requests;
    private final Jdbi jdbi;

    RequestBalanceQueries(FundingRequests requests, Jdbi jdbi) {
        this.requests = requests;
        this.jdbi = jdbi;
    }

    /** @throws Refusal 404 if the request does not exist, or the caller may not see it */
    public FundingRequestBalancesView get(UUID request, Actor reader) {
        requests.get(request, FundingAccess.of(reader));
        return FundingRequestBalancesView.of(jdbi.withHandle(handle -> handle.createQuery(SELECT)
                .bind("request", request)
                .map((row, context) -> new FundingRequestBalancesView.FundingRequestShare(
                        new Organisation(row.getString("siren"), row.getString("name")),
                        Money.euros(row.getBigDecimal("reserved")),
                        Money.euros(row.getBigDecimal("committed_grant")),
                        Money.euros(row.getBigDecimal("committed_advance")),
                        Money.euros(row.getBigDecimal("paid")),
                        Money.euros(row.getBigDecimal("outstanding"))))
                .list()));
    }
}
