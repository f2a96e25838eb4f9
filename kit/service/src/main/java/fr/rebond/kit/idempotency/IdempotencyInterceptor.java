package fr.rebond.kit.idempotency;

import fr.rebond.kit.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Parameter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Runs an {@link Idempotent} operation, after its parameters have been validated, at most once for each key. */
@Idempotent
@Interceptor
@Priority(IdempotencyInterceptor.AFTER_VALIDATION)
class IdempotencyInterceptor {

    static final int AFTER_VALIDATION = Interceptor.Priority.PLATFORM_AFTER + 900;

    static final String HEADER = "Idempotency-Key";

    static final int LONGEST_KEY = 255;

    /** Visible ASCII characters. */
    static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]+");

    private final Idempotency idempotency;
    private final HttpServerRequest request;

    IdempotencyInterceptor(Idempotency idempotency, HttpServerRequest request) {
        this.idempotency = idempotency;
        this.request = request;
    }

    @AroundInvoke
    Object run(InvocationContext operation) throws Exception {
        var idempotent = operation.getMethod().getAnnotation(Idempotent.class);
        var key = key(idempotent);
        if (idempotent.computesOnly()) {
            return operation.proceed();
        }
        return key.isPresent()
                ? idempotency.once(key.get(), body(operation), () -> (Response) operation.proceed())
                : QuarkusTransaction.requiringNew().call(operation::proceed);
    }

    private Optional<String> key(Idempotent idempotent) {
        var keys = request.headers().getAll(HEADER);
        if (keys.size() > 1) {
            throw Refusal.invalid(HEADER, "must be given once");
        }
        if (keys.isEmpty()) {
            if (idempotent.keyRequired()) {
                throw Refusal.invalid(HEADER, "this request moves money: send an Idempotency-Key");
            }
            return Optional.empty();
        }
        if (keys.getFirst().length() > LONGEST_KEY
                || !KEY.matcher(keys.getFirst()).matches()) {
            throw Refusal.invalid(HEADER, "must be 1 to %d visible ASCII characters".formatted(LONGEST_KEY));
        }
        return Optional.of(keys.getFirst());
    }

    private static @Nullable Object body(InvocationContext operation) {
        var parameters = operation.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (isBody(parameters[i])) {
                return operation.getParameters()[i];
            }
        }
        return null;
    }

    private static boolean isBody(Parameter parameter) {
        return parameter.isAnnotationPresent(Valid.class) && !parameter.isAnnotationPresent(BeanParam.class);
    }
}
