package fr.rebond.missions.mission;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What a label says about the mission it gives right to.
 *
 * @param lengthMonths how long the mission lasts once started
 * @param personDays   days of work it is planned for
 * @param sample       invented to illustrate, never a real laureate
 */
public record MissionPlan(
        UUID laureateId,
        Territory territory,
        String callCode,
        int waveNumber,
        Set<MissionMember> members,
        LocalDate labelledOn,
        int lengthMonths,
        int personDays,
        boolean sample) {

    public MissionPlan {
        members = Set.copyOf(members);
    }
}
