package fr.rebond.missions.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.permission.Grants;
import fr.rebond.kit.permission.Reach;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MissionAccessTest {

    private static MissionAccess access(Reach... reach) {
        return MissionAccess.of(new Actor("somebody", "200068500", "cli", Set.of(reach), Grants.none()));
    }

    @Test
    void reachesMissionsThroughEachReachOfThePermission() {
        assertThat(access(Reach.ASSIGNED)).isEqualTo(new MissionAccess(false, false, "200068500", "", ""));
        assertThat(access(Reach.ORGANISATION)).isEqualTo(new MissionAccess(false, false, "", "200068500", ""));
        assertThat(access(Reach.SEATED)).isEqualTo(new MissionAccess(false, false, "", "", "200068500"));
        assertThat(access(Reach.ASSIGNED, Reach.SEATED))
                .isEqualTo(new MissionAccess(false, false, "200068500", "", "200068500"));
    }

    @Test
    void reachesEveryMissionWithThePermissionOfAProgrammeTeam() {
        var early = MissionAccess.of(new Actor(
                "somebody", "200068500", "cli", Set.of(Reach.EVERYTHING), permission -> Set.of(Reach.EVERYTHING)));
        assertThat(early).isEqualTo(new MissionAccess(true, true, "", "", ""));
    }

    @Test
    void reachesOnlyAnnouncedMissionsWithoutThePreviewOfLabels() {
        assertThat(access(Reach.EVERYTHING)).isEqualTo(new MissionAccess(false, true, "", "", ""));
    }

    @Test
    void reachesNothingWithoutThePermission() {
        assertThat(access()).isEqualTo(new MissionAccess(false, false, "", "", ""));
    }
}
