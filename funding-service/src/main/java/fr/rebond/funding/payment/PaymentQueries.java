package fr.rebond.funding.payment;

import fr.rebond.funding.access.FundingAccess;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.query.Conditions;
import fr.rebond.kit.query.Keyset;
import fr.rebond.kit.query.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PaymentQueries {

    private static final String PAYMENTS = """
            SELECT id, agreement_id, request_id, number, holder_siren, instrument, kind, amount_amount AS amount, status, paid_on
            FROM payment x <where> ORDER BY id LIMIT :limit
            """;

    private final Lists lists;

    PaymentQueries(Lists lists) {
        this.lists = lists;
    }

    Page<PaymentSummary> list(
            @Nullable UUID agreement,
            @Nullable UUID request,
            @Nullable PaymentStatus status,
            PageRequest page,
            FundingAccess access) {
        var conditions = new Conditions()
                .filter("agreement", "agreement_id = :agreement", agreement)
                .filter("request", "request_id = :request", request)
                .filter("status", "status = :status", status);
        return lists.page(
                PAYMENTS,
                access.restrict(conditions, Payments.ROWS),
                Keyset.byId("id", PaymentSummary::id),
                page,
                PaymentSummary.class);
    }
}
