package fr.rebond.kit.query;

import static fr.rebond.kit.thing.Things.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.rebond.kit.test.api.Api;
import fr.rebond.kit.test.marks.LateWriters;
import fr.rebond.kit.test.marks.MarkFollower;
import fr.rebond.kit.test.parts.RealParts;
import fr.rebond.kit.thing.Things;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "kit"))
class MarksTest {

    private static final String LIST = "/v1/marked-things";

    @Inject
    Jdbi jdbi;

    private final String word = unique("marked");
    private final Api list = Api.anonymous().query("word", word);

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void missesNoChangeThatIsCommittedLate() throws Exception {
        var things = things(LateWriters.ROWS);
        new LateWriters("kit", "UPDATE thing SET note = ? WHERE id = ?::uuid", "note", things, 20)
                .assertNothingIsMissedBy(new MarkFollower(list, LIST));
    }

    @Test
    void readsTheWholeListFirstThenOnlyWhatHasChangedInTheOrderOfTheChanges() {
        // Given
        var things = things(30);
        var follower = new MarkFollower(list, LIST);
        assertThat(follower.round()).containsExactlyElementsOf(things);
        follower.round();
        // When
        var changed = new ArrayList<>(things.subList(2, 28)).reversed();
        changed.forEach(this::note);
        // Then: a transaction that was running in the last round may repeat earlier changes
        assertThat(follower.round()).endsWith(changed.toArray(String[]::new));
        assertThat(follower.known(changed.getFirst(), "note")).isEqualTo("noted");
    }

    @Test
    void findsTheFirstRowOfAListThatWasEmpty() {
        var follower = new MarkFollower(list, LIST);
        assertThat(follower.round()).isEmpty();
        var thing = things(1).getFirst();
        assertThat(follower.round()).containsExactly(thing);
    }

    @Test
    void changeOfAChildIsAChangeOfItsParent() {
        // Given
        var thing = things(1).getFirst();
        var follower = new MarkFollower(list, LIST);
        follower.round();
        for (var parts = 1; parts <= 2; parts++) {
            // When
            change("INSERT INTO thing_part (thing_id, label) VALUES (:id::uuid, 'x')", thing);
            // Then
            follower.round();
            assertThat(follower.known(thing, "parts")).isEqualTo(parts);
        }
        change("DELETE FROM thing_part WHERE thing_id = :id::uuid", thing);
        follower.round();
        assertThat(follower.known(thing, "parts")).isEqualTo(0);
    }

    @Test
    void onlyTheLastPageHasAMark() {
        things(3);
        var first = list.query("pageSize", 2).get(LIST).body("nextMark", nullValue());
        String token = first.extract().path("nextPageToken");
        list.query("pageSize", 2)
                .query("pageToken", token)
                .get(LIST)
                .statusCode(200)
                .body("nextPageToken", nullValue())
                .body("items.size()", equalTo(1));
    }

    @Test
    void rejectsMarksThatAreNotOfThisListAndTheseFilters() {
        things(1);
        var mark = mark();
        for (var wrong : List.of("x", "é", mark + "A", mark.substring(1), "A".repeat(201))) {
            list.query("mark", wrong).get(LIST).statusCode(400).body("errors[0].pointer", equalTo("mark"));
        }
        Api.anonymous().query("mark", mark).get(LIST).statusCode(400);
        list.query("mark", mark)
                .query("updatedSince", "2026-01-01T00:00:00Z")
                .get(LIST)
                .statusCode(400)
                .body("errors[0].pointer", equalTo("mark"));
    }

    @Test
    void markOfAListWithATimeIsValidWithoutIt() {
        things(1);
        String mark = list.query("updatedSince", "2126-01-01T00:00:00Z")
                .get(LIST)
                .statusCode(200)
                .extract()
                .path("nextMark");
        list.query("mark", mark).get(LIST).statusCode(200);
    }

    @Test
    void answers410ForAMarkOfAnotherRunOfTheDatabase() {
        things(3);
        var ofAnotherRun = altered(mark(), 1, epoch -> String.valueOf(Long.parseLong(epoch) ^ 1));
        list.query("mark", ofAnotherRun).get(LIST).statusCode(410).body("type", endsWith("/mark-expired"));
        var paged = list.query("pageSize", 2);
        String token = paged.get(LIST).extract().path("nextPageToken");
        var pageOfAnotherRun = altered(token, 1, epoch -> String.valueOf(Long.parseLong(epoch) ^ 1));
        paged.query("pageToken", pageOfAnotherRun).get(LIST).statusCode(410);
    }

    @Test
    void answers410ForAMarkAheadOfTheDatabase() {
        var ahead = altered(mark(), 2, transaction -> String.valueOf(Long.parseLong(transaction) + 1_000_000_000));
        list.query("mark", ahead).get(LIST).statusCode(410).body("type", endsWith("/mark-expired"));
    }

    private List<String> things(int number) {
        return IntStream.range(0, number)
                .mapToObj(index -> Things.create(word + index))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
    }

    private void note(String id) {
        change("UPDATE thing SET note = 'noted' WHERE id = :id::uuid", id);
    }

    private void change(String sql, String id) {
        jdbi.useHandle(handle -> handle.createUpdate(sql).bind("id", id).execute());
    }

    private String mark() {
        var follower = new MarkFollower(list, LIST);
        follower.round();
        return follower.mark();
    }

    /** The token with another value in one of its parts. */
    private static String altered(String token, int part, UnaryOperator<String> change) {
        var parts = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split("\u001f");
        parts[part] = change.apply(parts[part]);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\u001f", parts).getBytes(StandardCharsets.UTF_8));
    }
}
