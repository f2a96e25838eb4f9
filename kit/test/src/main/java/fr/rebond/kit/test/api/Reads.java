package fr.rebond.kit.test.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.Method;
import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a caller sees of the running service through all its reads. */
public final class Reads {

    private Reads() {}

    /**
     * The answer to every read without a parameter in its path: its status, its entity tag and its content, of a list all
     * pages. The official codes are left out: they are the same for everyone.
     *
     * @param others paths to read too
     * @return answers by path
     */
    public static Map<String, String> all(Api reader, String... others) {
        var answers = new TreeMap<String, String>();
        reads().filter(Reads::isOfTheProgramme)
                .forEach(read -> answers.put(
                        read.template(),
                        answer(read.paged() ? reader.query("pageSize", 200) : reader, read.template())));
        Stream.of(others).forEach(path -> answers.put(path, answer(reader, path)));
        return answers;
    }

    /**
     * The status of every read of these resources and of what is below them. By path.
     *
     * @param paths for example {@code /v1/envelopes/0198…}
     */
    public static Map<String, Integer> statusesBelow(Api reader, String... paths) {
        var statuses = new TreeMap<String, Integer>();
        for (var path : paths) {
            reads().map(read -> below(path, read))
                    .filter(read -> !read.isEmpty())
                    .forEach(read ->
                            statuses.put(read, reader.get(read).extract().statusCode()));
        }
        return statuses;
    }

    private static boolean isOfTheProgramme(Operation read) {
        return !read.template().contains("{") && !read.template().startsWith("/v1/reference/");
    }

    private static Stream<Operation> reads() {
        return Operation.all().stream().filter(operation -> operation.method() == Method.GET);
    }

    /** The path of a read below a resource; empty when it reads something else. */
    private static String below(String resource, Operation read) {
        var segments = resource.split("/");
        var template = read.template().split("/");
        if (template.length < segments.length) {
            return "";
        }
        for (var i = 0; i < segments.length; i++) {
            var literal = Pattern.compile("\\{[^}]+}").matcher(template[i]).matches() ? segments[i] : template[i];
            if (!literal.equals(segments[i])) {
                return "";
            }
        }
        var filled = read.path().split("/");
        return resource
                + Stream.of(filled)
                        .skip(segments.length)
                        .map(segment -> "/" + segment)
                        .reduce("", String::concat);
    }

    private static String answer(Api reader, String path) {
        var content = new StringBuilder();
        var token = "";
        do {
            var page = token.isEmpty() ? reader : reader.query("pageToken", token);
            var response = page.get(path).extract().response();
            content.append(response.statusCode())
                    .append(' ')
                    .append(response.header("ETag"))
                    .append('\n');
            token = append(content, response);
        } while (!token.isEmpty());
        return content.toString();
    }

    /** @return the token of the next page; empty on the last one */
    private static String append(StringBuilder content, Response response) {
        var body = response.asString();
        if (response.statusCode() != 200 || !response.contentType().contains("json")) {
            content.append(response.statusCode() == 200 ? body : "").append('\n');
            return "";
        }
        try {
            var json = new ObjectMapper().readTree(body);
            var token = json.path("nextPageToken").asText("");
            if (json instanceof ObjectNode object) {
                // They contain the current transaction of the database.
                object.remove("nextPageToken");
                object.remove("nextMark");
            }
            content.append(json).append('\n');
            return token;
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not readable: " + body, e);
        }
    }
}
