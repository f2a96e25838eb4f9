package fr.rebond.missions;

import static fr.rebond.kit.test.api.Roles.COMMITTEE_MEMBER;
import static fr.rebond.missions.Scene.AUDIT;
import static fr.rebond.missions.Scene.created;
import static fr.rebond.missions.Scene.idOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.marks.LateWriters;
import fr.rebond.kit.test.marks.MarkFollower;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Systems follow the lists of missions, companies and projects. */
@QuarkusTest
class MarksTest {

    @Inject
    Jdbi jdbi;

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void companiesMissNoChangeThatIsCommittedLate() throws Exception {
        var scene = Scene.started();
        var companies = Stream.generate(scene::company)
                .limit(LateWriters.ROWS)
                .map(Scene::idOf)
                .toList();
        new LateWriters("missions", "UPDATE company SET name = ? WHERE id = ?::uuid", "name", companies, 4)
                .assertNothingIsMissedBy(new MarkFollower(AUDIT, scene.path("companies")));
    }

    @Test
    void companyChangesWithItsVisits() {
        // Given
        var scene = Scene.started();
        var company = scene.company();
        var follower = new MarkFollower(AUDIT, scene.path("companies"));
        follower.round();
        // When
        created(scene.lead.post(company + "/visits", Map.of("heldOn", "2023-04-03", "kind", "VISIT")));
        // Then
        assertThat(follower.round()).contains(idOf(company));
        assertThat(follower.known(idOf(company), "visits")).isEqualTo(1);
    }

    @Test
    void projectsShowWhatHasChanged() {
        // Given
        var scene = Scene.started();
        scene.project();
        var project = scene.project();
        var follower = new MarkFollower(AUDIT, scene.path("projects"));
        follower.round();
        // When
        scene.lead.ifMatch("\"0\"").put(project, Map.of("name", "Autre nom")).statusCode(200);
        // Then
        assertThat(follower.round()).contains(idOf(project));
        assertThat(follower.known(idOf(project), "name")).isEqualTo("Autre nom");
    }

    @Test
    void missionIsNewToAnOrganisationThatGetsASeatInItsCommittee() {
        // Given
        var scene = Scene.planned();
        var siren = Numbers.siren();
        var follower = new MarkFollower(Api.as(COMMITTEE_MEMBER, siren), "/v1/missions");
        assertThat(follower.round()).isEmpty();
        assertThat(follower.round()).isEmpty();
        // When
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO committee_seat (mission_id, siren, name) VALUES (?::uuid, ?, 'x')", scene.id, siren));
        // Then
        assertThat(follower.round()).containsExactly(scene.id);
    }
}
