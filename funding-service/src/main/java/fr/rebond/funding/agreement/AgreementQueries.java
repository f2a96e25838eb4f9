package fr.rebond.funding.agreement;

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
class AgreementQueries {

    private static final String AGREEMENTS = """
            SELECT id, request_id, reference, holder_siren, holder_name, status, signed_on FROM agreement x
            <where> ORDER BY id LIMIT :limit
            """;

    private final Lists lists;

    AgreementQueries(Lists lists) {
        this.lists = lists;
    }

    Page<AgreementSummary> list(
            @Nullable UUID request, @Nullable AgreementStatus status, PageRequest page, FundingAccess access) {
        var conditions = new Conditions()
                .filter("request", "request_id = :request", request)
                .filter("status", "status = :status", status);
        return lists.page(
                AGREEMENTS,
                access.restrict(conditions, Agreements.ROWS),
                Keyset.byId("id", AgreementSummary::id),
                page,
                AgreementSummary.class);
    }
}
