package fr.rebond.missions.mission;

import fr.rebond.missions.mission.order.CertifiedDaysForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A mission for the tests of what is done in it. */
public final class RunningMission {

    private RunningMission() {}

    public static Mission ofThreeMonths() {
        return MissionTest.aRunningMission();
    }

    public static void close(Mission mission, LocalDate on, Instant at) {
        mission.certify(new CertifiedDaysForm(100, on), on, at);
        mission.close(List.of(), on, at);
    }
}
