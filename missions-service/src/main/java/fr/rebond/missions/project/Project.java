package fr.rebond.missions.project;

import static fr.rebond.missions.project.ProjectStatus.DETECTED;
import static fr.rebond.missions.project.ProjectStatus.QUALIFIED;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.kit.problem.IllegalTransition;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.trail.Transition;
import fr.rebond.missions.mission.Mission;
import fr.rebond.missions.reference.Organisation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;

/** An industrial project found in a mission: detected, then qualified, then routed. */
@Entity
public class Project {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID missionId;
    private String externalReference;
    private String name;
    private @Nullable String description;
    private @Nullable Organisation holder;
    private LocalDate detectedOn;
    private boolean sample;

    @Enumerated(EnumType.STRING)
    private ProjectStatus status;

    private @Nullable LocalDate qualifiedOn;
    private @Nullable Qualification qualification;

    @UpdateTimestamp
    private Instant updatedAt;

    protected Project() {}

    static Project detect(ProjectDetectionForm request, Mission mission, LocalDate today) {
        mission.requireUnderWay("detection of projects");
        var project = new Project();
        project.id = UuidCreator.getTimeOrderedEpoch();
        project.missionId = mission.id();
        project.externalReference = request.externalReference();
        project.name = request.name();
        project.description = request.description();
        project.holder = request.holder();
        project.detectedOn = today;
        project.sample = request.isSample() || mission.isSample();
        project.status = DETECTED;
        return project;
    }

    Transition detected(Instant at) {
        return new Transition("project", id, "detected", null, DETECTED, null, at);
    }

    Transition qualify(Qualification request, Mission mission, LocalDate today, Instant at) {
        mission.requireUnderWay("qualification of projects");
        var from = status;
        status = status.to(QUALIFIED);
        qualification = request.withOfficialActivity();
        qualifiedOn = today;
        return new Transition("project", id, "qualified", from, status, null, at);
    }

    /** @param routed whether funding has received the qualification, with a routing that is still open */
    Transition requalify(Qualification request, Mission mission, boolean routed, Instant at) {
        mission.requireUnderWay("correction of qualifications");
        if (status != QUALIFIED) {
            throw new IllegalTransition(status, "correction of the qualification");
        }
        RulesNotMet.check()
                .that(!routed, "funding has received the qualification with the routing: withdraw the routing first")
                .orRefuse(status);
        qualification = request.withOfficialActivity();
        return new Transition("project", id, "qualification-corrected", status, status, null, at);
    }

    /** A step that does not change the state. @param what short text for the history */
    public Transition noted(String event, String what, Instant at) {
        return new Transition("project", id, event, status, status, what, at);
    }

    /** @param routed whether funding has invited the holder, by a routing that is still open */
    void describe(ProjectForm request, boolean routed) {
        RulesNotMet.check()
                .that(
                        !routed || holder().equals(Optional.ofNullable(request.holder())),
                        "/holder",
                        "funding has invited the holder with the routing: withdraw the routing first")
                .orRefuse(status);
        name = request.name();
        description = request.description();
        holder = request.holder();
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID missionId() {
        return missionId;
    }

    public String externalReference() {
        return externalReference;
    }

    public String name() {
        return name;
    }

    public Optional<Organisation> holder() {
        return Optional.ofNullable(holder);
    }

    public boolean isSample() {
        return sample;
    }

    public ProjectStatus status() {
        return status;
    }

    public Optional<Qualification> qualification() {
        return Optional.ofNullable(qualification);
    }

    ProjectView view() {
        return new ProjectView(
                id,
                missionId,
                externalReference,
                name,
                description,
                holder,
                detectedOn,
                sample,
                status,
                qualifiedOn,
                qualification,
                version);
    }
}
