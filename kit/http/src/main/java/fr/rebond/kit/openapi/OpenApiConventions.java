package fr.rebond.kit.openapi;

import fr.rebond.kit.http.RequestId;
import fr.rebond.kit.problem.AllowedMethods;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
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
        if (document.getComponents().getSecuritySchemes() == null) {
            OAuth.describe(document, Map.of());
        }
        document.getComponents().addSchema("Problem", ProblemSchema.create());
        CommonProblem.describeAll(document.getComponents());
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
        var problems = new ArrayList<>(List.of(
                CommonProblem.INVALID_REQUEST,
                CommonProblem.UNAUTHENTICATED,
                CommonProblem.METHOD_NOT_ALLOWED,
                CommonProblem.NOT_ACCEPTABLE,
                CommonProblem.INTERNAL_ERROR,
                CommonProblem.UNAVAILABLE));
        if (needsToken(operation)) {
            problems.add(CommonProblem.FORBIDDEN);
        } else {
            sayThatItIsPublic(operation);
        }
        if (path.contains("{")) {
            problems.add(CommonProblem.NOT_FOUND);
        }
        if (method != PathItem.HttpMethod.GET) {
            problems.add(CommonProblem.CONFLICT);
            problems.add(CommonProblem.RULES_NOT_MET);
        }
        if (takes(operation, "after")) {
            problems.add(CommonProblem.POSITION_EXPIRED);
        }
        if (takes(operation, "mark")) {
            problems.add(CommonProblem.MARK_EXPIRED);
        }
        if (takes(operation, "If-Match")) {
            problems.add(CommonProblem.PRECONDITION_FAILED);
            problems.add(CommonProblem.PRECONDITION_REQUIRED);
        }
        if (operation.getRequestBody() != null) {
            problems.add(CommonProblem.CONTENT_TOO_LARGE);
            problems.add(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        if (takes(operation, "If-None-Match")) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("The client already has this version")
                                    .addHeader("ETag", CommonProblem.header("Version of the representation")));
        }
        problems.forEach(problem -> {
            var described = operation.getResponses().getAPIResponse(problem.status());
            if (described == null || described.getContent() == null) {
                operation.getResponses().addAPIResponse(problem.status(), problem.reference());
            }
        });
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                answer.setHeaders(successHeaders(method, status, operation, answer));
            }
        });
    }

    private static void sayThatItIsPublic(Operation operation) {
        operation.setSecurity(operation.getSecurity() == null ? List.of() : operation.getSecurity());
        operation.setDescription(
                operation.getDescription() == null
                        ? "Public: needs no token"
                        : operation.getDescription() + "\n\nPublic: needs no token");
    }

    private static boolean needsToken(Operation operation) {
        var security = operation.getSecurity();
        return security != null
                && !security.isEmpty()
                && security.stream()
                        .noneMatch(requirement -> requirement.getSchemes().isEmpty());
    }

    private static Map<String, Header> successHeaders(
            PathItem.HttpMethod method, String status, Operation operation, APIResponse answer) {
        var headers = new LinkedHashMap<String, Header>(answer.getHeaders() == null ? Map.of() : answer.getHeaders());
        headers.put(RequestId.HEADER, CommonProblem.header("Id of the request"));
        if (status.equals("201") || takes(operation, "If-Match") || takes(operation, "If-None-Match")) {
            headers.put("ETag", CommonProblem.header("Version of the representation"));
        }
        if (status.equals("201") || status.equals("202")) {
            headers.put("Location", CommonProblem.header("Path of what was created"));
        }
        if (method == PathItem.HttpMethod.POST && takes(operation, "Idempotency-Key")) {
            headers.put(
                    "Idempotent-Replayed",
                    CommonProblem.header("true when this is the stored answer to an earlier request"));
        }
        return headers;
    }

    private static boolean takes(Operation operation, String header) {
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        return parameters.stream().anyMatch(parameter -> header.equals(parameter.getName()));
    }
}
