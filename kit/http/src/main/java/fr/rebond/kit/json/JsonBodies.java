package fr.rebond.kit.json;

import fr.rebond.kit.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Accepts JSON bodies only. The framework would otherwise build a one-component record from {@code text/plain}. */
class JsonBodies {

    @ServerRequestFilter
    void refuse(ContainerRequestContext request, ResourceInfo resource) {
        var type = request.getMediaType();
        if (type != null
                && !type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
                && takesBody(resource.getResourceMethod())) {
            throw new Refusal(415, "unsupported-media-type", "Send application/json");
        }
    }

    private static boolean takesBody(Method operation) {
        return Arrays.stream(operation.getParameters())
                .anyMatch(parameter ->
                        parameter.isAnnotationPresent(Valid.class) && !parameter.isAnnotationPresent(BeanParam.class));
    }
}
