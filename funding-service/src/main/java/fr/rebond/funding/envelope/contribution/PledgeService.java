package fr.rebond.funding.envelope.contribution;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.funding.Organisation;
import fr.rebond.funding.envelope.EnvelopeKey;
import fr.rebond.funding.envelope.EnvelopeLedger;
import fr.rebond.funding.ledger.movement.Pledge;
import fr.rebond.funding.programme.Programmes;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Records pledges. Those of the State also count towards its line in the programme. */
@ApplicationScoped
public class PledgeService {

    private static final String FUNDER = """
            INSERT INTO funder (id, siren, name) VALUES (:id, :siren, :name)
            ON CONFLICT (siren) DO UPDATE SET siren = funder.siren RETURNING id""";

    private final Programmes programmes;
    private final Contributions contributions;
    private final EnvelopeLedger ledger;
    private final Recorder recorder;
    private final Jdbi jdbi;

    PledgeService(
            Programmes programmes, Contributions contributions, EnvelopeLedger ledger, Recorder recorder, Jdbi jdbi) {
        this.programmes = programmes;
        this.contributions = contributions;
        this.ledger = ledger;
        this.recorder = recorder;
        this.jdbi = jdbi;
    }

    /** Posts before it assigns the number: the lock on the envelope makes concurrent pledges wait. */
    @Transactional
    public Contribution pledge(EnvelopeKey envelope, ContributionForm pledge, LocalDate on, Instant at, Actor actor) {
        if (programmes
                .get(envelope.callCode())
                .state()
                .siren()
                .equals(pledge.funder().siren())) {
            programmes.pledge(envelope.callCode(), pledge.amount());
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        var funder = funder(pledge.funder());
        ledger.post(envelope.id(), new Pledge(funder, pledge.amount().amount(), id.toString()), at, actor);
        var contribution =
                new Contribution(id, envelope.id(), contributions.nextNumber(envelope.id()), funder, pledge, on);
        contributions.persistAndFlush(contribution);
        recorder.record(contribution.pledged(at));
        return contribution;
    }

    private UUID funder(Organisation organisation) {
        return jdbi.withHandle(handle -> handle.createQuery(FUNDER)
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("siren", organisation.siren())
                .bind("name", organisation.name())
                .mapTo(UUID.class)
                .one());
    }
}
