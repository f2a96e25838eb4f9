package fr.rebond.applications;

import static fr.rebond.applications.Fixtures.AUTHORITY;
import static fr.rebond.applications.Fixtures.CAMBRAI;
import static fr.rebond.applications.Fixtures.CAUDRESIS;
import static fr.rebond.applications.Fixtures.DOUAISIS;
import static fr.rebond.applications.Fixtures.MANAGER;
import static fr.rebond.applications.Fixtures.MORLAIX;
import static fr.rebond.applications.Fixtures.clock;
import static fr.rebond.applications.Fixtures.close;
import static fr.rebond.applications.Fixtures.label;
import static fr.rebond.applications.Fixtures.publishedCall;
import static fr.rebond.applications.Fixtures.refuse;
import static fr.rebond.applications.Fixtures.submitted;
import static fr.rebond.applications.Fixtures.voted;

import fr.rebond.applications.Fixtures.FiledApplication;
import fr.rebond.applications.Fixtures.PublishedCall;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The first wave of a call, assessed on 2022-12-15 and decided on 2022-12-20: Cambrai and Caudrésis are laureates,
 * Morlaix is on the reserve list, Douaisis is rejected. Each application is in the version of its assessment.
 */
public record DecidedWave(
        PublishedCall call,
        FiledApplication cambrai,
        FiledApplication caudresis,
        FiledApplication morlaix,
        FiledApplication douaisis) {

    public static DecidedWave decide() {
        return assessed().decided();
    }

    /** On the day of the decision, before it. */
    public static DecidedWave assessed() {
        var call = publishedCall();
        var submitted = List.of(
                submitted(call.wave1(), CAMBRAI),
                submitted(call.wave1(), CAUDRESIS),
                submitted(call.wave1(), MORLAIX),
                submitted(call.wave1(), DOUAISIS));
        clock("2022-12-15T08:00:00Z");
        var applications = submitted.stream().map(Fixtures::assessed).toList();
        clock("2022-12-20T08:00:00Z");
        return new DecidedWave(
                call, applications.get(0), applications.get(1), applications.get(2), applications.get(3));
    }

    public DecidedWave decided() {
        var outcomes = List.of(
                label(cambrai, "2022-12-20"),
                label(caudresis, "2022-12-20"),
                refuse(morlaix, "RESERVE"),
                refuse(douaisis, "REJECTED"));
        close(call.wave1(), voted(call.wave1(), applications().toArray(FiledApplication[]::new)), outcomes)
                .statusCode(200);
        return this;
    }

    public List<FiledApplication> applications() {
        return List.of(cambrai, caudresis, morlaix, douaisis);
    }

    public String laureateOf(FiledApplication application) {
        return MANAGER.query("call", call.code())
                .query("lead", application.lead())
                .get("/v1/laureates")
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    public ValidatableResponse announce(String on, FiledApplication... laureates) {
        var ids = Arrays.stream(laureates).map(this::laureateOf).toList();
        return AUTHORITY
                .post("/v1/laureates/announcement", Map.of("announcedOn", on, "laureates", ids))
                .statusCode(200);
    }
}
