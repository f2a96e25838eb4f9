package fr.rebond.missions.committee;

import fr.rebond.kit.database.ConstraintProblems;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** What a violated constraint of the meetings means to who asked. */
class CommitteeConstraints {

    @Produces
    @Singleton
    ConstraintProblems ofMeetings() {
        return new ConstraintProblems(Map.of("committee_meeting_unique", CommitteeConstraints::duplicate));
    }

    static Refusal duplicate() {
        return Refusal.conflict("duplicate-meeting", "A meeting of this kind on this day is recorded already");
    }
}
