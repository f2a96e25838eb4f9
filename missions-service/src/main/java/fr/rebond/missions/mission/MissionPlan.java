package fr.rebond.missions.mission;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What a label says about the mission that the laureate is entitled to.
 *
 * @param lengthMonths length of the mission once started, in months
 * @param personDays   planned work, in person-days
 * @param sample       whether the laureate is invented sample data
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
