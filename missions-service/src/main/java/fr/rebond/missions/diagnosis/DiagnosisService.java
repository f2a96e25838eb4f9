package fr.rebond.missions.diagnosis;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.missions.access.MissionAccess;
import fr.rebond.missions.mission.Missions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class DiagnosisService {

    private final Missions missions;
    private final Diagnoses diagnoses;

    DiagnosisService(Missions missions, Diagnoses diagnoses) {
        this.missions = missions;
        this.diagnoses = diagnoses;
    }

    @Transactional
    DiagnosisView write(UUID missionId, DiagnosisForm request, IfMatch expected, Actor actor) {
        var mission = missions.getForShare(missionId, MissionAccess.of(actor));
        var diagnosis = diagnoses.get(missionId);
        expected.matches(diagnosis.version());
        diagnosis.write(request, mission);
        diagnoses.flush();
        return diagnosis.view();
    }

    @Transactional
    DiagnosisView read(UUID missionId, Actor actor) {
        missions.get(missionId, MissionAccess.of(actor));
        return diagnoses.get(missionId).view();
    }
}
