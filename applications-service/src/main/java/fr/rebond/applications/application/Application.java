package fr.rebond.applications.application;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.applications.call.wave.Wave;
import fr.rebond.applications.territory.Territory;
import fr.rebond.kit.problem.IllegalTransition;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.trail.Transition;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;

/** The application of a grouping to one wave; {@link ApplicationStatus} has its states. One per lead and wave. */
@Entity
public class Application {

    private static final String KIND = "application";

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID callId;
    private UUID waveId;
    private UUID territoryId;
    private String leadSiren;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private @Nullable String exposure;
    private @Nullable String ambition;
    private @Nullable String externalReference;
    private @Nullable Instant submittedAt;
    private @Nullable String motive;
    private @Nullable Instant assessedAt;
    private @Nullable BigDecimal score;
    private Instant createdAt;

    @UpdateTimestamp
    private Instant updatedAt;

    protected Application() {}

    public Application(Wave wave, Territory territory, ApplicationForm form, Instant at) {
        id = UuidCreator.getTimeOrderedEpoch();
        callId = wave.callId();
        waveId = wave.id();
        territoryId = territory.id();
        leadSiren = territory.lead().siren();
        status = ApplicationStatus.DRAFT;
        createdAt = at;
        fill(form);
    }

    Transition created() {
        return new Transition(KIND, id, "created", null, ApplicationStatus.DRAFT, null, createdAt);
    }

    /** @throws IllegalTransition once submitted */
    void edit(ApplicationForm form, String lead, Instant at) {
        requireDraft("edition");
        RulesNotMet.check()
                .that(waveId.equals(form.waveId()), "/waveId", "the wave of an application never changes")
                .that(leadSiren.equals(lead), "/lead/siren", "the lead of an application never changes")
                .orRefuse(status);
        fill(form);
        // Raises the version even if only the grouping changes. Hibernate then sets the real time.
        updatedAt = at;
    }

    /** @throws IllegalTransition once submitted: the members consented to this content */
    public void requireDraft(String command) {
        if (status != ApplicationStatus.DRAFT) {
            throw new IllegalTransition(status, command);
        }
    }

    /** Does not check the rules of a submission: {@code SubmissionRules} does. */
    public Transition submit(Instant at) {
        submittedAt = at;
        return step("submitted", ApplicationStatus.SUBMITTED, null, at);
    }

    /** Expires the draft. The step is dated at the cutoff, even if the job runs later. */
    public Transition expire(Instant cutoff) {
        return step("expired", ApplicationStatus.EXPIRED, null, cutoff);
    }

    public Transition withdraw(String why, Instant at) {
        return step("withdrawn", ApplicationStatus.WITHDRAWN, why, at);
    }

    public Transition declareAdmissible(@Nullable String why, Instant at) {
        return step("declared-admissible", ApplicationStatus.ADMISSIBLE, why, at);
    }

    public Transition declareInadmissible(@Nullable String why, Instant at) {
        return step("declared-inadmissible", ApplicationStatus.INADMISSIBLE, why, at);
    }

    public Transition startAssessment(Instant at) {
        return step("assessment-started", ApplicationStatus.UNDER_ASSESSMENT, null, at);
    }

    /** @param weightedScore in percent of the best possible score */
    public Transition completeAssessment(BigDecimal weightedScore, Instant at) {
        score = weightedScore;
        assessedAt = at;
        return step("assessed", ApplicationStatus.ASSESSED, null, at);
    }

    public Transition decide(Decision decision, @Nullable String why, Instant at) {
        return step("decided", decision.status(), why, at);
    }

    private Transition step(String event, ApplicationStatus target, @Nullable String why, Instant at) {
        var from = status;
        status = from.to(target);
        motive = why;
        return new Transition(KIND, id, event, from, target, why, at);
    }

    private void fill(ApplicationForm form) {
        exposure = form.exposure();
        ambition = form.ambition();
        externalReference = form.externalReference();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID callId() {
        return callId;
    }

    public UUID waveId() {
        return waveId;
    }

    public UUID territoryId() {
        return territoryId;
    }

    public ApplicationStatus status() {
        return status;
    }

    public Optional<String> exposure() {
        return Optional.ofNullable(exposure);
    }

    public Optional<String> ambition() {
        return Optional.ofNullable(ambition);
    }

    Optional<String> externalReference() {
        return Optional.ofNullable(externalReference);
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    Optional<String> motive() {
        return Optional.ofNullable(motive);
    }

    Optional<BigDecimal> score() {
        return Optional.ofNullable(score);
    }
}
