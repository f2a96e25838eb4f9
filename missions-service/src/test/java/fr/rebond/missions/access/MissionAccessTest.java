package fr.rebond.missions.access;

import static fr.rebond.kit.actor.Roles.COMMITTEE_MEMBER;
import static fr.rebond.kit.actor.Roles.ENGINEERING_MANAGER;
import static fr.rebond.kit.actor.Roles.MISSION_LEAD;
import static fr.rebond.kit.actor.Roles.TERRITORY_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.actor.Actor;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MissionAccessTest {

    private static Actor actor(String... roles) {
        return new Actor("somebody", "200068500", "cli", Set.of(roles));
    }

    @Test
    void ignoresRolesThatTheOperationDoesNotAllow() {
        var access = MissionAccess.of(actor(MISSION_LEAD, TERRITORY_OFFICER), MISSION_LEAD, ENGINEERING_MANAGER);

        assertThat(access).isEqualTo(new MissionAccess(false, "200068500", "", ""));
    }

    @Test
    void programmeTeamsReachEveryMission() {
        assertThat(MissionAccess.toRead(actor(ENGINEERING_MANAGER)).all()).isTrue();
        assertThat(MissionAccess.of(actor(ENGINEERING_MANAGER), MISSION_LEAD).all())
                .isFalse();
    }

    @Test
    void committeeMemberReachesMissionsOfItsCommittee() {
        assertThat(MissionAccess.toRead(actor(COMMITTEE_MEMBER)))
                .isEqualTo(new MissionAccess(false, "", "", "200068500"));
    }
}
