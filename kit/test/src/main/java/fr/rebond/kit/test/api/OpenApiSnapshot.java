package fr.rebond.kit.test.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.Repository;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** The committed OpenAPI document of a service, which is a contract: it changes on purpose only. */
public final class OpenApiSnapshot {

    private static final String UPDATE = "openapi.update";

    private OpenApiSnapshot() {}

    /** Fails if the running service describes itself otherwise; {@code -Dopenapi.update=true} writes it anew. */
    public static void assertMatches(String service) {
        var now = RestAssured.get("/q/openapi").then().statusCode(200).extract().asString();
        try {
            if (Boolean.getBoolean(UPDATE)) {
                Files.createDirectories(Repository.openApi(service).getParent());
                Files.writeString(Repository.openApi(service), now);
            }
            assertThat(Repository.openApi(service)).as("snapshot of " + service).exists();
            assertThat(firstDifference(
                            Files.readAllLines(Repository.openApi(service)),
                            now.lines().toList()))
                    .as("OpenAPI of " + service + "; if the change is meant, run with -D" + UPDATE + "=true")
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A few lines from where the two part; empty when they are the same. The whole of both is thousands of lines. */
    private static String firstDifference(List<String> committed, List<String> now) {
        var line = 0;
        while (line < committed.size()
                && line < now.size()
                && committed.get(line).equals(now.get(line))) {
            line++;
        }
        return line == committed.size() && line == now.size()
                ? ""
                : "line %d%n  committed: %s%n  now:       %s"
                        .formatted(line + 1, some(committed, line), some(now, line));
    }

    private static List<String> some(List<String> lines, int from) {
        return lines.subList(from, Math.min(from + 3, lines.size()));
    }
}
