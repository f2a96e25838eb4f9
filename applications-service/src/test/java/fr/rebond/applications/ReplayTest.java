package fr.rebond.applications;

import static fr.rebond.applications.Story.AUTHORITY;
import static fr.rebond.applications.Story.BANK;
import static fr.rebond.applications.Story.CAMBRAI;
import static fr.rebond.applications.Story.CAUDRESIS;
import static fr.rebond.applications.Story.MANAGER;
import static fr.rebond.applications.Story.applicationForm;
import static fr.rebond.applications.Story.assessed;
import static fr.rebond.applications.Story.callForm;
import static fr.rebond.applications.Story.clock;
import static fr.rebond.applications.Story.code;
import static fr.rebond.applications.Story.draft;
import static fr.rebond.applications.Story.label;
import static fr.rebond.applications.Story.labelled;
import static fr.rebond.applications.Story.publishedCall;
import static fr.rebond.applications.Story.submitted;
import static fr.rebond.applications.Story.underAssessment;
import static fr.rebond.applications.Story.voted;
import static fr.rebond.kit.actor.Roles.APPLICANT;
import static fr.rebond.kit.actor.Roles.ASSESSOR;
import static fr.rebond.kit.actor.Roles.JURY_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.applications.Story.Filed;
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
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A creation, a closure, an announcement sent again with its key is made once and answered as the first time. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "applications"))
class ReplayTest {

    private static final String WITH_KEY =
            "paths.collectMany { it.value.values() }.findAll { it.parameters?.any { p -> p.name == 'Idempotency-Key' } }.operationId";

    /** @param body absent for none */
    private record Request(Api sender, String path, Object body) {
        ValidatableResponse send(String key) {
            var keyed = sender.idempotencyKey(key);
            return body == null ? keyed.post(path) : keyed.post(path, body);
        }
    }

    private enum Creation {
        createCall(() -> new Request(MANAGER, "/v1/calls", callForm(code()))),
        createApplication(() -> {
            var form = applicationForm(publishedCall().wave1(), CAMBRAI);
            return new Request(Api.as(APPLICANT, CAMBRAI), "/v1/applications", form);
        }),
        giveConsent(() -> {
            var draft = draft(publishedCall().wave1(), CAMBRAI, CAUDRESIS);
            var path = "/v1/applications/" + draft.id() + "/consents";
            return new Request(Api.as(APPLICANT, CAUDRESIS), path, Map.of("groupingRevision", 1));
        }),
        giveScore(() -> {
            var file = underAssessment(submitted(publishedCall().wave1(), CAMBRAI));
            var mark = Map.of("criterion", "ambition", "mark", 3, "comment", "as described");
            return new Request(Api.as(ASSESSOR, BANK), "/v1/applications/" + file.id() + "/scores", mark);
        }),
        conveneJury(() -> {
            var call = publishedCall();
            clock("2022-10-02T08:00:00Z");
            return new Request(MANAGER, "/v1/waves/" + call.wave1() + "/deliberation", null);
        }),
        seatJuryMember(() -> {
            var seat = Map.of("organisation", BANK, "name", "Bank", "chair", false);
            return new Request(MANAGER, deliberation(assessedFile()) + "/members", seat);
        }),
        castVote(() -> {
            var ready = assessedFile();
            var vote = Map.of("applicationId", ready.file.id(), "choice", "ABSTAIN");
            MANAGER.post(deliberation(ready) + "/members", Map.of("organisation", BANK, "name", "Bank", "chair", false))
                    .statusCode(201);
            return new Request(Api.as(JURY_MEMBER, BANK), deliberation(ready) + "/votes", vote);
        }),
        closeDeliberation(() -> {
            var ready = assessedFile();
            var outcomes = Map.of("outcomes", List.of(label(ready.file, "2022-12-15")));
            return new Request(AUTHORITY.ifMatch(ready.etag), deliberation(ready) + "/closure", outcomes);
        }),
        announceLaureates(() -> {
            var laureates = labelled(publishedCall(), CAMBRAI);
            var announcement = Map.of("announcedOn", "2023-03-20", "laureates", laureates);
            return new Request(AUTHORITY, "/v1/laureates/announcement", announcement);
        });

        private final Supplier<Request> request;

        Creation(Supplier<Request> request) {
            this.request = request;
        }
    }

    /** @param etag of the deliberation, whose two seats have voted */
    private record Ready(String wave, Filed file, String etag) {}

    private static Ready assessedFile() {
        var call = publishedCall();
        var submitted = submitted(call.wave1(), CAMBRAI);
        clock("2022-12-15T08:00:00Z");
        var file = assessed(submitted);
        return new Ready(call.wave1(), file, voted(call.wave1(), file));
    }

    private static String deliberation(Ready ready) {
        return "/v1/waves/" + ready.wave + "/deliberation";
    }

    @ParameterizedTest
    @EnumSource
    void theSameKeyGetsTheSameAnswer(Creation creation) {
        // Given
        var request = creation.request.get();
        var key = UUID.randomUUID().toString();
        var first = request.send(key).extract();
        assertThat(first.statusCode()).isBetween(200, 201);
        // When
        var again = request.send(key).extract();
        // Then
        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void noCreationIsForgottenHere() {
        // When
        List<String> creations = RestAssured.get("/q/openapi?format=json").path(WITH_KEY);
        // Then
        assertThat(creations)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Creation.values()).map(Enum::name).toList());
    }
}
