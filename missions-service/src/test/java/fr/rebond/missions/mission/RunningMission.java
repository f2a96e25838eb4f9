package fr.rebond.missions.mission;

import fr.rebond.missions.mission.order.CertifiedDaysForm;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A running mission for the tests of other packages. */
public final class RunningMission {

    private RunningMission() {}

    public static Mission ofThreeMonths() {
        return MissionTest.runningMission();
    }

    public static void close(Mission mission, LocalDate on, Instant at) {
        mission.certify(new CertifiedDaysForm(100, on), on, at);
        mission.close(List.of(), on, at);
    }
}
