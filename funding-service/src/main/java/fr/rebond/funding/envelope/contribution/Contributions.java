package fr.rebond.funding.envelope.contribution;

import fr.rebond.funding.access.OrganisationAccess;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Contributions implements PanacheRepositoryBase<Contribution, UUID> {

    int nextNumber(UUID envelope) {
        return Math.toIntExact(count("envelopeId", envelope)) + 1;
    }

    /** @throws Refusal 404 if the contribution does not exist, or the caller may not see it */
    Contribution get(UUID envelope, int number, OrganisationAccess access) {
        return find("envelopeId = ?1 and number = ?2", envelope, number)
                .firstResultOptional()
                .filter(contribution -> access.includes(contribution.siren()))
                .orElseThrow(() -> Refusal.notFound("contribution", number));
    }
}
