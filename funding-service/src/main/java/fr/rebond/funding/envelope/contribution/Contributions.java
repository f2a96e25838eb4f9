package fr.rebond.funding.envelope.contribution;

import fr.rebond.funding.access.FundingAccess;
import fr.rebond.funding.access.FundingAccess.Rows;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

@ApplicationScoped
class Contributions implements PanacheRepositoryBase<Contribution, UUID> {

    static final Rows ROWS = Rows.sql("x.siren = :organisation", "x.envelope_id");

    private static final Rows ENTITIES = Rows.hql("x.siren = :organisation", "x.envelopeId");

    int nextNumber(UUID envelope) {
        return Math.toIntExact(count("envelopeId", envelope)) + 1;
    }

    /** @throws Refusal 404 if the contribution does not exist, or the caller may not see it */
    Contribution get(UUID envelope, int number, FundingAccess access) {
        return find("envelopeId = ?1 and number = ?2", envelope, number)
                .firstResultOptional()
                .flatMap(found ->
                        access.find(getEntityManager(), Contribution.class, ENTITIES, found.id(), LockModeType.NONE))
                .orElseThrow(() -> Refusal.notFound("contribution", number));
    }
}
