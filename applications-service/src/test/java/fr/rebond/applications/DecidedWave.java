package fr.rebond.applications;

import static fr.rebond.applications.Story.AUTHORITY;
import static fr.rebond.applications.Story.CAMBRAI;
import static fr.rebond.applications.Story.CAUDRESIS;
import static fr.rebond.applications.Story.DOUAISIS;
import static fr.rebond.applications.Story.MANAGER;
import static fr.rebond.applications.Story.MORLAIX;
import static fr.rebond.applications.Story.clock;
import static fr.rebond.applications.Story.close;
import static fr.rebond.applications.Story.label;
import static fr.rebond.applications.Story.publishedCall;
import static fr.rebond.applications.Story.refuse;
import static fr.rebond.applications.Story.submitted;
import static fr.rebond.applications.Story.voted;

import fr.rebond.applications.Story.Filed;
import fr.rebond.applications.Story.PublishedCall;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The first wave of a call, assessed on 2022-12-15 and decided on 2022-12-20: Cambrai and Caudrésis are laureates,
 * Morlaix is on the reserve list, Douaisis rejected. Each as it was when assessed.
 */
public record DecidedWave(PublishedCall call, Filed cambrai, Filed caudresis, Filed morlaix, Filed douaisis) {

    public static DecidedWave decide() {
        var call = publishedCall();
        var submitted = List.of(
                submitted(call.wave1(), CAMBRAI),
                submitted(call.wave1(), CAUDRESIS),
                submitted(call.wave1(), MORLAIX),
                submitted(call.wave1(), DOUAISIS));
        clock("2022-12-15T08:00:00Z");
        var files = submitted.stream().map(Story::assessed).toList();
        clock("2022-12-20T08:00:00Z");
        var outcomes = List.of(
                label(files.get(0), "2022-12-20"),
                label(files.get(1), "2022-12-20"),
                refuse(files.get(2), "RESERVE"),
                refuse(files.get(3), "REJECTED"));
        close(call.wave1(), voted(call.wave1(), files.toArray(Filed[]::new)), outcomes)
                .statusCode(200);
        return new DecidedWave(call, files.get(0), files.get(1), files.get(2), files.get(3));
    }

    public List<Filed> files() {
        return List.of(cambrai, caudresis, morlaix, douaisis);
    }

    public String laureateOf(Filed file) {
        return MANAGER.query("call", call.code())
                .query("lead", file.lead())
                .get("/v1/laureates")
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    public ValidatableResponse announce(String on, Filed... laureates) {
        var ids = Arrays.stream(laureates).map(this::laureateOf).toList();
        return AUTHORITY
                .post("/v1/laureates/announcement", Map.of("announcedOn", on, "laureates", ids))
                .statusCode(200);
    }
}
