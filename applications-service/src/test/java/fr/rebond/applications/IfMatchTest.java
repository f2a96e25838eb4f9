package fr.rebond.applications;

import static fr.rebond.applications.Story.AUTHORITY;
import static fr.rebond.applications.Story.CAMBRAI;
import static fr.rebond.applications.Story.CASE;
import static fr.rebond.applications.Story.MANAGER;
import static fr.rebond.applications.Story.applicationForm;
import static fr.rebond.applications.Story.callForm;
import static fr.rebond.applications.Story.clock;
import static fr.rebond.applications.Story.publishedCall;
import static fr.rebond.applications.Story.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.applications.Story.Filed;
import fr.rebond.applications.Story.PublishedCall;
import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.parts.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
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

/** Every change of what exists says which version it is for. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "applications"))
class IfMatchTest {

    private static final String WITH_IF_MATCH =
            "paths.collectMany { it.value.values() }.findAll { it.parameters?.any { p -> p.name == 'If-Match' } }.operationId";

    private record Things(PublishedCall call, Filed application) {

        static Things made() {
            var call = publishedCall();
            var application = submitted(call.wave1(), CAMBRAI);
            clock("2022-10-02T08:00:00Z");
            MANAGER.post("/v1/waves/" + call.wave1() + "/deliberation").statusCode(201);
            return new Things(call, application);
        }

        String ofCall() {
            return "/v1/calls/" + call.id();
        }

        String ofApplication() {
            return "/v1/applications/" + application.id();
        }

        ValidatableResponse edit(Api applicant) {
            return applicant.put(ofApplication(), applicationForm(call.wave1(), CAMBRAI));
        }

        ValidatableResponse withdraw(Api applicant) {
            return applicant.post(ofApplication() + "/withdrawal", Map.of("motive", "Not ready"));
        }

        ValidatableResponse admit(Api officer) {
            return officer.post(ofApplication() + "/admissibility", Map.of("admissible", true));
        }

        ValidatableResponse close(Api authority) {
            var path = "/v1/waves/" + call.wave1() + "/deliberation/closure";
            return authority.post(path, Map.of("outcomes", List.of()));
        }
    }

    private interface Sending {
        ValidatableResponse send(Things things, Api sender);
    }

    private enum Command {
        editCall(things -> MANAGER, (things, sender) -> sender.put(things.ofCall(), callForm(things.call.code()))),
        publishCall(things -> MANAGER, (things, sender) -> sender.post(things.ofCall() + "/publication")),
        editApplication(things -> things.application.applicant(), Things::edit),
        submitApplication(
                things -> things.application.applicant(),
                (things, sender) -> sender.post(things.ofApplication() + "/submission")),
        withdrawApplication(things -> things.application.applicant(), Things::withdraw),
        declareAdmissibility(things -> CASE, Things::admit),
        startAssessment(things -> CASE, (things, sender) -> sender.post(things.ofApplication() + "/assessment")),
        completeAssessment(
                things -> CASE, (things, sender) -> sender.post(things.ofApplication() + "/assessment/completion")),
        closeDeliberation(things -> AUTHORITY, Things::close);

        private final Function<Things, Api> sender;
        private final Sending sending;

        Command(Function<Things, Api> sender, Sending sending) {
            this.sender = sender;
            this.sending = sending;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangeWithoutItsVersionIsRefusedAndOneForAnOldVersionToo(Command command) {
        // Given
        var things = Things.made();
        var sender = command.sender.apply(things);
        // Then
        command.sending.send(things, sender).statusCode(428);
        command.sending.send(things, sender.ifMatch("\"99\"")).statusCode(412);
    }

    @Test
    void noChangeIsForgottenHere() {
        // When
        List<String> changes = RestAssured.get("/q/openapi?format=json").path(WITH_IF_MATCH);
        // Then
        assertThat(changes)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Command.values()).map(Enum::name).toList());
    }
}
