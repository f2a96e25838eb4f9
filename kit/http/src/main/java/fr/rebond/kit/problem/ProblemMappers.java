package fr.rebond.kit.problem;

import io.quarkus.arc.All;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns every failure into a problem answer. Internal details are logged, never sent. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Problems problems;
    private final List<FailureMeaning> meanings;

    ProblemMappers(Problems problems, @All List<FailureMeaning> meanings) {
        this.problems = problems;
        this.meanings = meanings;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal, RoutingContext routing) {
        return problems.answer(refusal, routing);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(RuntimeException failure, RoutingContext routing) {
        return problems.answer(401, "unauthenticated", "Send a valid bearer token", List.of(), routing);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, ResourceInfo operation, RoutingContext routing) {
        var detail = RequiredPermission.of(operation)
                .map("This needs the permission %s, which the caller does not have"::formatted)
                .orElse("The caller may not do this");
        return problems.answer(403, "forbidden", detail, List.of(), routing);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException failure, RoutingContext routing) {
        var errors = failure.getConstraintViolations().stream()
                .map(violation -> new Refusal.Reason(pointer(violation), violation.getMessage()))
                .sorted((one, other) -> one.pointer().compareTo(other.pointer()))
                .toList();
        return problems.answer(400, "invalid-request", "The request is not valid", errors, routing);
    }

    /** Bean Validation itself failed: the request is not at fault. */
    @ServerExceptionMapper
    Response unchecked(ValidationException failure, RoutingContext routing) {
        return unexpected(failure, routing);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException failure, RoutingContext routing) {
        return failure.getCause() instanceof Refusal refusal
                ? refused(refusal, routing)
                : plain(failure.getResponse().getStatus(), failure, routing);
    }

    @ServerExceptionMapper
    Response http(HttpException failure, RoutingContext routing) {
        return plain(failure.getStatusCode(), failure, routing);
    }

    private Response plain(int status, Throwable failure, RoutingContext routing) {
        return switch (status) {
            case 400 -> problems.answer(400, "invalid-request", "The request is not valid", List.of(), routing);
            case 404 ->
                problems.answer(
                        404, "not-found", "Nothing is at " + routing.request().path(), List.of(), routing);
            case 405 ->
                problems.answer(
                        new MethodNotAllowed(AllowedMethods.at(routing.request().path())), routing);
            case 406 ->
                problems.answer(
                        406,
                        "not-acceptable",
                        "This resource is not available in the requested media type",
                        List.of(),
                        routing);
            case 408 -> problems.answer(408, "request-timeout", "The body did not arrive in time", List.of(), routing);
            case 413 -> problems.answer(413, "content-too-large", "The body is too large", List.of(), routing);
            case 415 -> problems.answer(415, "unsupported-media-type", "Send application/json", List.of(), routing);
            default -> unexpected(failure, routing);
        };
    }

    /** The body is too large, too slow, or the client has disconnected. */
    @ServerExceptionMapper
    Response body(IOException failure, RoutingContext routing) {
        if (routing.response().ended()) {
            return Response.status(408).build();
        }
        return plain("Request too large".equals(failure.getMessage()) ? 413 : 408, failure, routing);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, RoutingContext routing) {
        for (var meaning : meanings) {
            var refusal = meaning.of(failure);
            if (refusal.isPresent()) {
                return problems.answer(refusal.get(), routing);
            }
        }
        LOG.error("Unexpected failure", failure);
        return problems.answer(500, "internal-error", "Report the traceId to the operators", List.of(), routing);
    }

    /** Leaves out the names of the method and of its body parameter, which mean nothing to the caller. */
    private static String pointer(ConstraintViolation<?> violation) {
        var nodes = new ArrayList<Path.Node>();
        violation.getPropertyPath().forEach(nodes::add);
        if (nodes.size() <= 2) {
            return parameter(violation, nodes);
        }
        var property = nodes.getLast().getName();
        return parameter(violation.getLeafBean(), property)
                .orElseGet(() -> pointer(
                        nodes.subList(2, nodes.size() - (isRuleOfItself(violation.getLeafBean(), property) ? 1 : 0))));
    }

    /** The name of a parameter of the method; empty for the body. */
    private static String parameter(ConstraintViolation<?> violation, List<Path.Node> nodes) {
        if (nodes.getLast().getKind() != ElementKind.PARAMETER) {
            return nodes.getLast().getName();
        }
        var method = nodes.getFirst().as(Path.MethodNode.class);
        var index = nodes.getLast().as(Path.ParameterNode.class).getParameterIndex();
        return Arrays.stream(violation.getRootBeanClass().getMethods())
                .filter(candidate -> candidate.getName().equals(method.getName())
                        && List.of(candidate.getParameterTypes()).equals(method.getParameterTypes()))
                .findFirst()
                .flatMap(found -> name(found.getParameters()[index]))
                .orElse("");
    }

    private static Optional<String> name(AnnotatedElement parameter) {
        return Stream.concat(
                        Arrays.stream(parameter.getAnnotationsByType(QueryParam.class))
                                .map(QueryParam::value),
                        Stream.concat(
                                Arrays.stream(parameter.getAnnotationsByType(HeaderParam.class))
                                        .map(HeaderParam::value),
                                Arrays.stream(parameter.getAnnotationsByType(PathParam.class))
                                        .map(PathParam::value)))
                .findFirst();
    }

    /** Whether the violated rule is a method of the record that checks several components. */
    private static boolean isRuleOfItself(@Nullable Object bean, @Nullable String property) {
        return property != null
                && !property.startsWith("<")
                && bean != null
                && bean.getClass().isRecord()
                && Arrays.stream(bean.getClass().getRecordComponents())
                        .noneMatch(component -> component.getName().equals(property));
    }

    /** The name of a parameter that is a field of a bean; empty when the bean is part of the body. */
    private static Optional<String> parameter(@Nullable Object bean, @Nullable String property) {
        if (bean == null || property == null) {
            return Optional.empty();
        }
        return Stream.<Class<?>>iterate(bean.getClass(), Objects::nonNull, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getName().equals(property))
                .flatMap(field -> name(field).stream())
                .findFirst();
    }

    private static String pointer(List<Path.Node> nodes) {
        var pointer = new StringBuilder();
        for (var node : nodes) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
