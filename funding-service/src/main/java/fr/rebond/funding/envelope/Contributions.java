package fr.rebond.funding.envelope;

import fr.rebond.kit.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Contributions of the envelopes. A funder sees its own only. */
@ApplicationScoped
class Contributions implements PanacheRepositoryBase<Contribution, UUID> {

    int nextNumber(UUID envelope) {
        return Math.toIntExact(count("envelopeId", envelope)) + 1;
    }

    /** @throws Refusal 404 if there is none within reach */
    Contribution reached(UUID envelope, int number, Share share) {
        return find("envelopeId = ?1 and number = ?2 and (?3 = '' or siren = ?3)", envelope, number, share.siren())
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("contribution", number));
    }

    List<Contribution> of(UUID envelope, Share share, int after, int limit) {
        return find(
                        "envelopeId = ?1 and number > ?2 and (?3 = '' or siren = ?3) order by number",
                        envelope,
                        after,
                        share.siren())
                .range(0, limit - 1)
                .list();
    }
}
