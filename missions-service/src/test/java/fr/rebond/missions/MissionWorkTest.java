package fr.rebond.missions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.missions.Requests.Write;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Work in a mission is possible until its closure, and waits while a step of the mission is under way. */
@QuarkusTest
class MissionWorkTest {

    /** Operations that are rejected after the closure, and that the last steps check or count. */
    private static final Set<String> WORK = Set.of(
            "registerCompany",
            "describeCompany",
            "recordVisit",
            "recordSchemeMatch",
            "writeDiagnosis",
            "addAxis",
            "addAction",
            "detectProject",
            "qualifyProject",
            "correctQualification");

    private static final Set<String> STEPS = Set.of(
            "orderMission",
            "assignMission",
            "startMission",
            "certifyMissionDays",
            "deliverMission",
            "reworkMission",
            "presentMission",
            "adoptRoadmap",
            "closeMission");

    @Inject
    Jdbi jdbi;

    @Test
    void rejectsWorkAndStepsAfterTheClosure() {
        var scene = Scene.started();
        var writes = new Requests(scene);
        scene.deliver();
        scene.conclude();

        writes.all().stream()
                .filter(write -> WORK.contains(write.operation()) || STEPS.contains(write.operation()))
                .forEach(write ->
                        assertThat(status(write, scene)).as(write.operation()).isEqualTo(409));
    }

    @Test
    void allowsRoutingAfterTheClosure() {
        var scene = Scene.started();
        var writes = new Requests(scene);
        scene.deliver();
        scene.conclude();

        writes.all().stream()
                .filter(write -> Set.of("considerScheme", "judgeConsideredScheme", "describeProject", "withdrawRouting")
                        .contains(write.operation()))
                .forEach(write ->
                        assertThat(status(write, scene)).as(write.operation()).isBetween(200, 201));
    }

    /** All requests are sent at once, because each waits for the mission until its lock times out. */
    @Test
    void workWaitsForARunningStep() throws InterruptedException, ExecutionException {
        var scene = Scene.started();
        var work = new Requests(scene)
                .all().stream()
                        .filter(write -> WORK.contains(write.operation()))
                        .toList();
        try (var step = jdbi.open();
                var clients = Executors.newFixedThreadPool(work.size())) {
            step.begin();
            step.execute("SELECT id FROM mission WHERE id = ? FOR NO KEY UPDATE", UUID.fromString(scene.id));

            List<Callable<Integer>> attempts = work.stream()
                    .<Callable<Integer>>map(write -> () -> status(write, scene))
                    .toList();
            var statuses = clients.invokeAll(attempts);
            step.rollback();

            for (var number = 0; number < work.size(); number++) {
                assertThat(statuses.get(number).get())
                        .as(work.get(number).operation())
                        .isEqualTo(503);
            }
        }
        assertThat(work).hasSize(WORK.size());
    }

    private static int status(Write write, Scene scene) {
        return write.by(scene.writer(write.operation())).extract().statusCode();
    }
}
