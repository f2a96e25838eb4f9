package fr.rebond.funding.envelope;

import fr.rebond.funding.access.Reach;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Contributions of the envelopes. A funder sees its own only. */
@ApplicationScoped
class Contributions implements PanacheRepositoryBase<Contribution, UUID> {

    private static final String LIST = """
            select new fr.rebond.funding.envelope.ContributionView(
                envelopeId, number, new fr.rebond.funding.programme.Organisation(siren, name), amount, status, pledgedOn, deliberation, deliberatedOn, legalBasis, version)
            from Contribution
            where envelopeId = :envelope and number > :after and (:siren is null or siren = :siren)
            order by number""";

    int nextNumber(UUID envelope) {
        return Math.toIntExact(count("envelopeId", envelope)) + 1;
    }

    /** @throws Refusal 404 if there is none within reach */
    Contribution reached(UUID envelope, int number, Reach reach) {
        return find("envelopeId = ?1 and number = ?2", envelope, number)
                .firstResultOptional()
                .filter(contribution -> reach.includes(contribution.siren()))
                .orElseThrow(() -> Refusal.notFound("contribution", number));
    }

    List<ContributionView> of(UUID envelope, Reach reach, int after, int limit) {
        return getEntityManager()
                .createQuery(LIST, ContributionView.class)
                .setParameter("envelope", envelope)
                .setParameter("after", after)
                .setParameter("siren", reach.organisation())
                .setMaxResults(limit)
                .getResultList();
    }
}
