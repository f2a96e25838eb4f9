package fr.rebond.applications;

import static fr.rebond.applications.Fixtures.AUTHORITY;
import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CASE;
import static fr.rebond.applications.Fixtures.MANAGER;
import static fr.rebond.applications.Fixtures.applicationForm;
import static fr.rebond.applications.Fixtures.callForm;
import static fr.rebond.applications.Fixtures.clock;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.applications.Fixtures.FiledApplication;
import fr.rebond.applications.Fixtures.PublishedCall;
import fr.rebond.kit.test.api.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every change of an existing aggregate requires the version that the caller has read. */
@QuarkusTest
class PreconditionsTest {

    private static final String WITH_IF_MATCH =
            "paths.collectMany { it.value.values() }.findAll { it.parameters?.any { p -> p.name == 'If-Match' } }.operationId";

    private record Targets(PublishedCall call, FiledApplication application) {

        static Targets create() {
            var call = publishedCall();
            var application = submitted(call.wave1(), CAMBRAI);
            clock("2022-10-02T08:00:00Z");
            MANAGER.post("/v1/waves/" + call.wave1() + "/deliberation").statusCode(201);
            return new Targets(call, application);
        }

        String callPath() {
            return "/v1/calls/" + call.id();
        }

        String applicationPath() {
            return "/v1/applications/" + application.id();
        }

        ValidatableResponse edit(Api applicant) {
            return applicant.put(applicationPath(), applicationForm(call.wave1(), CAMBRAI));
        }

        ValidatableResponse withdraw(Api applicant) {
            return applicant.post(applicationPath() + "/withdrawal", Map.of("motive", "Not ready"));
        }

        ValidatableResponse admit(Api officer) {
            return officer.post(applicationPath() + "/admissibility", Map.of("admissible", true));
        }

        ValidatableResponse close(Api authority) {
            var path = "/v1/waves/" + call.wave1() + "/deliberation/closure";
            return authority.post(path, Map.of("outcomes", List.of()));
        }
    }

    private interface Request {
        ValidatableResponse send(Targets targets, Api sender);
    }

    private enum Command {
        editCall(
                targets -> MANAGER, (targets, sender) -> sender.put(targets.callPath(), callForm(targets.call.code()))),
        publishCall(targets -> MANAGER, (targets, sender) -> sender.post(targets.callPath() + "/publication")),
        editApplication(targets -> targets.application.applicant(), Targets::edit),
        submitApplication(
                targets -> targets.application.applicant(),
                (targets, sender) -> sender.post(targets.applicationPath() + "/submission")),
        withdrawApplication(targets -> targets.application.applicant(), Targets::withdraw),
        declareAdmissibility(targets -> CASE, Targets::admit),
        startAssessment(targets -> CASE, (targets, sender) -> sender.post(targets.applicationPath() + "/assessment")),
        completeAssessment(
                targets -> CASE,
                (targets, sender) -> sender.post(targets.applicationPath() + "/assessment/completion")),
        closeDeliberation(targets -> AUTHORITY, Targets::close);

        private final Function<Targets, Api> sender;
        private final Request request;

        Command(Function<Targets, Api> sender, Request request) {
            this.sender = sender;
            this.request = request;
        }
    }

    @ParameterizedTest
    @EnumSource
    void rejectsChangesWithoutVersionOrWithAnotherOne(Command command) {
        // Given
        var targets = Targets.create();
        var sender = command.sender.apply(targets);
        // Then
        command.request.send(targets, sender).statusCode(428);
        command.request.send(targets, sender.ifMatch("\"99\"")).statusCode(412);
    }

    @Test
    void coversEveryOperationWithIfMatch() {
        // When
        List<String> changes = RestAssured.get("/q/openapi?format=json").path(WITH_IF_MATCH);
        // Then
        assertThat(changes)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Command.values()).map(Enum::name).toList());
    }
}
