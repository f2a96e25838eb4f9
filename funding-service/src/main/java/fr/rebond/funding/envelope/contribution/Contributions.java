package fr.rebond.funding.envelope.contribution;

import fr.rebond.funding.access.OrganisationAccess;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Contributions of the envelopes. A funder sees its own only. */
@ApplicationScoped
class Contributions implements PanacheRepositoryBase<Contribution, UUID> {

    int nextNumber(UUID envelope) {
        return Math.toIntExact(count("envelopeId", envelope)) + 1;
    }

    /** @throws Refusal 404 if there is none within reach */
    Contribution reached(UUID envelope, int number, OrganisationAccess reach) {
        return find("envelopeId = ?1 and number = ?2", envelope, number)
                .firstResultOptional()
                .filter(contribution -> reach.includes(contribution.siren()))
                .orElseThrow(() -> Refusal.notFound("contribution", number));
    }
}
