package fr.rebond.applications.deliberation;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.applications.call.QuorumRule;
import fr.rebond.applications.call.wave.Wave;
import fr.rebond.kit.problem.IllegalTransition;
import fr.rebond.kit.trail.Transition;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The deliberation of a jury on one wave, from its convening to the closure signed by the labelling authority. */
@Entity
public class Deliberation {

    private static final String KIND = "deliberation";

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID waveId;
    private UUID callId;

    @Enumerated(EnumType.STRING)
    private DeliberationStatus status;

    private QuorumRule quorum;
    private Instant convenedAt;
    private @Nullable Instant closedAt;
    private @Nullable String signedBy;

    protected Deliberation() {}

    Deliberation(Wave wave, QuorumRule quorum, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.waveId = wave.id();
        this.callId = wave.callId();
        this.status = DeliberationStatus.OPEN;
        this.quorum = quorum;
        this.convenedAt = at;
    }

    Transition convened() {
        return new Transition(KIND, id, "convened", null, DeliberationStatus.OPEN, null, convenedAt);
    }

    /** @throws IllegalTransition once closed: jury and votes are final */
    public void requireOpen(String command) {
        if (status != DeliberationStatus.OPEN) {
            throw new IllegalTransition(status, command);
        }
    }

    /** @param signatory SIREN of the organisation for which the labelling authority signs */
    public Transition close(String signatory, Instant at) {
        var from = status;
        status = from.to(DeliberationStatus.CLOSED);
        closedAt = at;
        signedBy = signatory;
        return new Transition(KIND, id, "closed", from, status, null, at);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    UUID waveId() {
        return waveId;
    }

    public UUID callId() {
        return callId;
    }

    public DeliberationStatus status() {
        return status;
    }

    public QuorumRule quorum() {
        return quorum;
    }

    Instant convenedAt() {
        return convenedAt;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    Optional<String> signedBy() {
        return Optional.ofNullable(signedBy);
    }
}
