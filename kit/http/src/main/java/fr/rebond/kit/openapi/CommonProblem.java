package fr.rebond.kit.openapi;

import fr.rebond.kit.problem.Problem;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Problem answers that many operations have in common. The document describes each once. */
enum CommonProblem {
    INVALID_REQUEST(400, "The request is not valid: `errors` names every part that is wrong"),
    UNAUTHENTICATED(401, "The token is missing or not valid", "WWW-Authenticate", "Bearer"),
    FORBIDDEN(403, "The caller does not hold the permission"),
    NOT_FOUND(404, "It does not exist, or the caller may not know that it does"),
    METHOD_NOT_ALLOWED(405, "Nothing at this path takes this method", "Allow", "Methods that the path takes"),
    NOT_ACCEPTABLE(406, "Not available in a media type that Accept names"),
    CONFLICT(
            409,
            "Illegal in the current state, a duplicate, or the same request is still running",
            "Retry-After",
            "Seconds to wait, while the same request is still running"),
    POSITION_EXPIRED(410, "Earlier positions are no longer available"),
    MARK_EXPIRED(410, "The database has been restarted or restored since the mark: read the whole list again"),
    PRECONDITION_FAILED(412, "It has been changed since it was read"),
    CONTENT_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is not application/json"),
    RULES_NOT_MET(422, "Rules are not met (`errors` lists all); or an Idempotency-Key that was used with another body"),
    PRECONDITION_REQUIRED(428, "If-Match is missing"),
    INTERNAL_ERROR(500, "A fault of the service: report the traceId"),
    UNAVAILABLE(503, "Busy, or not reachable", "Retry-After", "Seconds to wait");

    private final int status;
    private final String description;
    private final String header;
    private final String use;

    CommonProblem(int status, String description) {
        this(status, description, "", "");
    }

    CommonProblem(int status, String description, String header, String use) {
        this.status = status;
        this.description = description;
        this.header = header;
        this.use = use;
    }

    static void describeAll(Components components) {
        Arrays.stream(values()).forEach(problem -> components.addResponse(problem.key(), problem.response()));
    }

    String status() {
        return String.valueOf(status);
    }

    APIResponse reference() {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + key());
    }

    static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private APIResponse response() {
        var answer = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        return header.isEmpty() ? answer : answer.addHeader(header, header(use));
    }

    /** Such as {@code PreconditionFailed}. */
    private String key() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
