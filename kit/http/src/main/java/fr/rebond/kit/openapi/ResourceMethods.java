package fr.rebond.kit.openapi;

import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Any;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The methods behind the operations of the OpenAPI document. */
public final class ResourceMethods {

    private ResourceMethods() {}

    /** By the operation ids in the code. */
    public static Map<String, Method> byOperationId() {
        var methods = new HashMap<String, Method>();
        Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .forEach(method -> methods.put(operationId(method), method));
        return methods;
    }

    private static String operationId(Method method) {
        var operation = method.getAnnotation(Operation.class);
        return operation == null ? method.getName() : operation.operationId();
    }
}
