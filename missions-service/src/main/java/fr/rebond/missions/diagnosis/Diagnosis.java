package fr.rebond.missions.diagnosis;

import fr.rebond.missions.mission.Mission;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The findings of a mission. It exists, empty, as soon as the mission is planned, and can be written until delivery.
 */
@Entity
class Diagnosis {

    @Id
    private UUID missionId;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "diagnosis_section", joinColumns = @JoinColumn(name = "mission_id"))
    @OrderColumn(name = "position")
    private List<DiagnosisSection> sections = new ArrayList<>();

    protected Diagnosis() {}

    Diagnosis(UUID missionId) {
        this.missionId = missionId;
    }

    void write(DiagnosisForm request, Mission mission) {
        mission.requireRunning("writing of the diagnosis");
        sections.clear();
        sections.addAll(request.sections());
    }

    long version() {
        return version;
    }

    DiagnosisView view() {
        return new DiagnosisView(missionId, List.copyOf(sections), version);
    }
}
