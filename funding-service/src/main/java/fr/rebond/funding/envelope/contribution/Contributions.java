package fr.rebond.funding.envelope.contribution;

import fr.rebond.funding.access.FundingAccess;
import fr.rebond.funding.access.FundingAccess.Rows;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Contributions implements PanacheRepositoryBase<Contribution, UUID> {

    static final Rows ROWS = new Rows("contribution", "x.siren = :organisation", "x.envelope_id");

    int nextNumber(UUID envelope) {
        return Math.toIntExact(count("envelopeId", envelope)) + 1;
    }

    /** @throws Refusal 404 if the contribution does not exist, or the caller may not see it */
    Contribution get(UUID envelope, int number, FundingAccess access) {
        return find("envelopeId = ?1 and number = ?2", envelope, number)
                .firstResultOptional()
                .flatMap(found -> access.find(getEntityManager(), Contribution.class, ROWS, found.id()))
                .orElseThrow(() -> Refusal.notFound("contribution", number));
    }
}
