package fr.rebond.kit.openapi;

import fr.rebond.kit.http.RequestId;
import fr.rebond.kit.problem.AllowedMethods;
import fr.rebond.kit.problem.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Completes the OpenAPI document with what all operations share: problem answers and entity tags. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class OpenApiConventions implements OASFilter {

    private static final String SERVICE = "{service}";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var service = ConfigProvider.getConfig()
                .getOptionalValue("rebond.service", String.class)
                .orElse("");
        var paths = OASFactory.createPaths();
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.contains(SERVICE)) {
                item.getOperations().values().forEach(operation -> {
                    withoutServiceParameter(operation);
                    operation.setOperationId(ofService(operation.getOperationId(), service));
                });
            }
            item.getOperations().forEach((method, operation) -> complete(path, method, operation));
            paths.addPathItem(path.replace(SERVICE, service), item);
        });
        document.setPaths(paths);
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema("Problem", ProblemSchema.create());
        withoutUnquotedTimes(document.getComponents());
        AllowedMethods.learn(document);
    }

    /** The generated example of a time is not quoted, and older YAML parsers read it as a number. */
    private static void withoutUnquotedTimes(Components components) {
        if (components.getSchemas().containsKey("LocalTime")) {
            components.addSchema(
                    "LocalTime",
                    OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .format("local-time")
                            .description("Time of day, ISO 8601"));
        }
    }

    /** Operation ids are unique over all services: {@code readChanges} becomes {@code readMissionsChanges}. */
    private static String ofService(String operationId, String service) {
        var name = service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1);
        return operationId.replaceFirst("(?=[A-Z])", name);
    }

    private static void withoutServiceParameter(Operation operation) {
        operation.setParameters(operation.getParameters().stream()
                .filter(parameter -> !"service".equals(parameter.getName()))
                .toList());
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        var problems = new LinkedHashMap<String, String>();
        problems.put("400", "The request is not valid");
        if (needsToken(operation)) {
            problems.put("401", "No valid token");
            problems.put("403", "The caller does not hold the permission");
        }
        if (path.contains("{")) {
            problems.put("404", "It does not exist, or the caller may not know that it does");
        }
        if (method != PathItem.HttpMethod.GET) {
            problems.put("409", "Illegal in the current state, a duplicate, or the same request is still running");
            problems.put(
                    "422",
                    "Rules are not met (`errors` lists all); or an Idempotency-Key that was used with another body");
        }
        if (takes(operation, "after")) {
            problems.put("410", "Earlier positions are no longer available");
        }
        if (takes(operation, "mark")) {
            problems.put(
                    "410", "The database has been restarted or restored since the mark: read the whole list again");
        }
        if (takes(operation, "If-Match")) {
            problems.put("412", "It has been changed since it was read");
            problems.put("428", "If-Match is missing");
        }
        if (takes(operation, "If-None-Match")) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304", OASFactory.createAPIResponse().description("The client already has this version"));
        }
        problems.put("503", "Busy; see Retry-After");
        problems.forEach((status, description) -> {
            var described = operation.getResponses().getAPIResponse(status);
            if (described == null || described.getContent() == null) {
                operation.getResponses().addAPIResponse(status, problem(description));
            }
        });
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                answer.setHeaders(successHeaders(method, operation, answer));
            }
        });
    }

    private static boolean needsToken(Operation operation) {
        var security = operation.getSecurity();
        return security != null
                && !security.isEmpty()
                && security.stream()
                        .noneMatch(requirement -> requirement.getSchemes().isEmpty());
    }

    private static Map<String, Header> successHeaders(
            PathItem.HttpMethod method, Operation operation, APIResponse answer) {
        var headers = new LinkedHashMap<String, Header>(answer.getHeaders() == null ? Map.of() : answer.getHeaders());
        headers.put(RequestId.HEADER, header("Id of the request"));
        if (takes(operation, "If-Match") || takes(operation, "If-None-Match")) {
            headers.put("ETag", header("Version of the representation"));
        }
        if (method == PathItem.HttpMethod.POST && takes(operation, "Idempotency-Key")) {
            headers.put("Idempotent-Replayed", header("true when this is the stored answer to an earlier request"));
        }
        return headers;
    }

    private static boolean takes(Operation operation, String header) {
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        return parameters.stream().anyMatch(parameter -> header.equals(parameter.getName()));
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static APIResponse problem(String description) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
    }
}
