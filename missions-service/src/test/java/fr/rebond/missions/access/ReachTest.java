package fr.rebond.missions.access;

import static fr.rebond.kit.actor.Roles.COMMITTEE_MEMBER;
import static fr.rebond.kit.actor.Roles.ENGINEERING_MANAGER;
import static fr.rebond.kit.actor.Roles.MISSION_LEAD;
import static fr.rebond.kit.actor.Roles.TERRITORY_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.actor.Actor;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static Actor actor(String... roles) {
        return new Actor("somebody", "200068500", "cli", Set.of(roles));
    }

    @Test
    void isThatOfTheRolesTheOperationIsOpenTo() {
        var reach = Reach.of(actor(MISSION_LEAD, TERRITORY_OFFICER), MISSION_LEAD, ENGINEERING_MANAGER);

        assertThat(reach).isEqualTo(new Reach(false, "200068500", "", ""));
    }

    @Test
    void ofTheProgrammesOwnTeamsIsEverything() {
        assertThat(Reach.toRead(actor(ENGINEERING_MANAGER)).all()).isTrue();
        assertThat(Reach.of(actor(ENGINEERING_MANAGER), MISSION_LEAD).all()).isFalse();
    }

    @Test
    void ofACommitteeMemberIsWhereItSits() {
        assertThat(Reach.toRead(actor(COMMITTEE_MEMBER))).isEqualTo(new Reach(false, "", "", "200068500"));
    }
}
