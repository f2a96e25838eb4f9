package fr.rebond.bench.peer.project;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;

@Entity
class Project {

    @Id
    private UUID id;

    /** Null until it is saved, by which Spring Data sees that it is new. */
    @Version
    private @Nullable Long version;

    private UUID missionId;
    private String externalReference;
    private String name;
    private @Nullable String description;
    private @Nullable Organisation holder;
    private LocalDate detectedOn;
    private boolean sample;
    private String status;
    private @Nullable LocalDate qualifiedOn;
    private @Nullable Qualification qualification;

    @UpdateTimestamp
    private Instant updatedAt;

    protected Project() {}

    static Project detect(ProjectForm form, Mission mission, LocalDate today) {
        var project = new Project();
        project.id = UuidCreator.getTimeOrderedEpoch();
        project.missionId = mission.id();
        project.externalReference = form.externalReference();
        project.name = form.name();
        project.description = form.description();
        project.holder = form.holder();
        project.detectedOn = today;
        project.sample = Boolean.TRUE.equals(form.sample()) || mission.isSample();
        project.status = "DETECTED";
        return project;
    }

    UUID id() {
        return id;
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
                version == null ? 0 : version);
    }
}
