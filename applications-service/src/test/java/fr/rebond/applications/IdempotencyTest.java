package fr.rebond.applications;

import static fr.rebond.applications.Fixtures.AUTHORITY;
import static fr.rebond.applications.Fixtures.BANK;
import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CAUDRESIS;
import static fr.rebond.applications.Fixtures.MANAGER;
import static fr.rebond.applications.Fixtures.applicationForm;
import static fr.rebond.applications.Fixtures.assessed;
import static fr.rebond.applications.Fixtures.callForm;
import static fr.rebond.applications.Fixtures.clock;
import static fr.rebond.applications.Fixtures.code;
import static fr.rebond.applications.Fixtures.draft;
import static fr.rebond.applications.Fixtures.label;
import static fr.rebond.applications.Fixtures.labelled;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.submitted;
import static fr.rebond.applications.Fixtures.underAssessment;
import static fr.rebond.applications.Fixtures.voted;
import static fr.rebond.kit.test.api.Roles.APPLICANT;
import static fr.rebond.kit.test.api.Roles.ASSESSOR;
import static fr.rebond.kit.test.api.Roles.JURY_MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.applications.Fixtures.FiledApplication;
import fr.rebond.kit.test.api.Api;
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

/** A request that is repeated with its idempotency key takes effect once and gets the first answer again. */
@QuarkusTest
class IdempotencyTest {

    private static final String WITH_KEY =
            "paths.collectMany { it.value.values() }.findAll { it.parameters?.any { p -> p.name == 'Idempotency-Key' } }.operationId";

    /** @param body null for a request without one */
    private record Request(Api sender, String path, Object body) {
        ValidatableResponse send(String key) {
            var keyed = sender.idempotencyKey(key);
            return body == null ? keyed.post(path) : keyed.post(path, body);
        }
    }

    private enum Command {
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
            var application = underAssessment(submitted(publishedCall().wave1(), CAMBRAI));
            var score = Map.of("criterion", "ambition", "mark", 3, "comment", "as described");
            return new Request(Api.as(ASSESSOR, BANK), "/v1/applications/" + application.id() + "/scores", score);
        }),
        conveneJury(() -> {
            var call = publishedCall();
            clock("2022-10-02T08:00:00Z");
            return new Request(MANAGER, "/v1/waves/" + call.wave1() + "/deliberation", null);
        }),
        seatJuryMember(() -> {
            var seat = Map.of("organisation", BANK, "name", "Bank", "chair", false);
            return new Request(MANAGER, deliberation(votedJury()) + "/members", seat);
        }),
        castVote(() -> {
            var jury = votedJury();
            var vote = Map.of("applicationId", jury.application.id(), "choice", "ABSTAIN");
            MANAGER.post(deliberation(jury) + "/members", Map.of("organisation", BANK, "name", "Bank", "chair", false))
                    .statusCode(201);
            return new Request(Api.as(JURY_MEMBER, BANK), deliberation(jury) + "/votes", vote);
        }),
        closeDeliberation(() -> {
            var jury = votedJury();
            var outcomes = Map.of("outcomes", List.of(label(jury.application, "2022-12-15")));
            return new Request(AUTHORITY.ifMatch(jury.etag), deliberation(jury) + "/closure", outcomes);
        }),
        announceLaureates(() -> {
            var laureates = labelled(publishedCall(), CAMBRAI);
            var announcement = Map.of("announcedOn", "2023-03-20", "laureates", laureates);
            return new Request(AUTHORITY, "/v1/laureates/announcement", announcement);
        }),
        withdrawAnnouncement(() -> {
            var laureates = labelled(publishedCall(), CAMBRAI);
            AUTHORITY
                    .post("/v1/laureates/announcement", Map.of("announcedOn", "2100-01-01", "laureates", laureates))
                    .statusCode(200);
            var withdrawal = Map.of("laureates", laureates, "motive", "Report");
            return new Request(AUTHORITY, "/v1/laureates/announcement/withdrawal", withdrawal);
        });

        private final Supplier<Request> request;

        Command(Supplier<Request> request) {
            this.request = request;
        }
    }

    /** @param etag version of the deliberation, in which both seats have voted */
    private record Jury(String wave, FiledApplication application, String etag) {}

    private static Jury votedJury() {
        var call = publishedCall();
        var submitted = submitted(call.wave1(), CAMBRAI);
        clock("2022-12-15T08:00:00Z");
        var application = assessed(submitted);
        return new Jury(call.wave1(), application, voted(call.wave1(), application));
    }

    private static String deliberation(Jury jury) {
        return "/v1/waves/" + jury.wave + "/deliberation";
    }

    @ParameterizedTest
    @EnumSource
    void repeatedKeyGetsTheFirstAnswer(Command command) {
        // Given
        var request = command.request.get();
        var key = UUID.randomUUID().toString();
        var first = request.send(key).extract();
        assertThat(first.statusCode()).isBetween(200, 201);
        // When
        var repeated = request.send(key).extract();
        // Then
        assertThat(repeated.statusCode()).isEqualTo(first.statusCode());
        assertThat(repeated.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(repeated.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(repeated.header("Location")).isEqualTo(first.header("Location"));
        assertThat(repeated.asString()).isEqualTo(first.asString());
    }

    @Test
    void coversEveryOperationWithIdempotencyKey() {
        // When
        List<String> operations = RestAssured.get("/q/openapi?format=json").path(WITH_KEY);
        // Then
        assertThat(operations)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Command.values()).map(Enum::name).toList());
    }
}
