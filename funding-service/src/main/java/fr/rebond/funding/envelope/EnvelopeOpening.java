package fr.rebond.funding.envelope;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.funding.envelope.contribution.ContributionForm;
import fr.rebond.funding.envelope.contribution.PledgeService;
import fr.rebond.funding.ledger.EnvelopeStatus;
import fr.rebond.funding.programme.Programmes;
import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.inbox.NotYet;
import fr.rebond.kit.inbox.Prerequisites;
import fr.rebond.kit.record.Recorder;
import fr.rebond.kit.trail.Transition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Opens the envelope of a laureate, once, with the pledge of the State. Its dates are those of the event. */
@ApplicationScoped
class EnvelopeOpening {

    private static final String ENVELOPE = """
            INSERT INTO envelope (id, laureate_id, territory_id, target_amount)
            VALUES (:id, :laureate, :territory, :target) ON CONFLICT (laureate_id) DO NOTHING""";
    private static final String LABEL = """
            INSERT INTO envelope_label (envelope_id, call_code, territory_name, lead_siren, member_sirens, region_codes, opened_on, sample)
            VALUES (:id, :call, :name, :lead, :members, :regions, :openedOn, :sample)""";

    private final Programmes programmes;
    private final PledgeService pledges;
    private final Recorder recorder;
    private final CurrentActor system;
    private final Prerequisites prerequisites;
    private final Jdbi jdbi;

    EnvelopeOpening(
            Programmes programmes,
            PledgeService pledges,
            Recorder recorder,
            CurrentActor system,
            Prerequisites prerequisites,
            Jdbi jdbi) {
        this.programmes = programmes;
        this.pledges = pledges;
        this.recorder = recorder;
        this.system = system;
        this.prerequisites = prerequisites;
        this.jdbi = jdbi;
    }

    /**
     * Does nothing if the laureate already has an envelope. The routings that wait for the envelope are applied afterwards.
     *
     * @throws NotYet  if the call has no programme: the label waits for it
     * @throws Refusal if the State's line is exceeded; the event becomes a dead letter
     */
    void open(TerritoryLabelled label, Instant at) {
        var programme = programmes.getOrNotYet(label.callCode());
        var id = UuidCreator.getTimeOrderedEpoch();
        if (!insert(id, label)) {
            return;
        }
        recorder.record(new Transition("envelope", id, "opened", null, EnvelopeStatus.OPEN, null, at));
        if (label.statePledge().isPositive()) {
            pledges.pledge(
                    new EnvelopeKey(id, programme.callCode()),
                    new ContributionForm(programme.state(), label.statePledge()),
                    label.labelledOn(),
                    at,
                    system.get());
        }
        prerequisites.created("envelope", label.laureateId());
    }

    private boolean insert(UUID id, TerritoryLabelled label) {
        return jdbi.withHandle(handle -> {
            var inserted = handle.createUpdate(ENVELOPE)
                    .bind("id", id)
                    .bind("laureate", label.laureateId())
                    .bind("territory", label.territoryId())
                    .bind("target", label.envelopeTarget().amount())
                    .execute();
            if (inserted == 0) {
                return false;
            }
            handle.createUpdate(LABEL)
                    .bind("id", id)
                    .bind("call", label.callCode())
                    .bind("name", label.territoryName())
                    .bind("lead", label.lead().siren())
                    .bindArray("members", String.class, label.memberSirens())
                    .bindArray("regions", String.class, label.regionCodes())
                    .bind("openedOn", label.labelledOn())
                    .bind("sample", label.sample())
                    .execute();
            return true;
        });
    }
}
