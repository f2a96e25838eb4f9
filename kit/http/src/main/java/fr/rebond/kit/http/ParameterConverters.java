package fr.rebond.kit.http;

import fr.rebond.kit.json.Scalars;
import fr.rebond.kit.json.Scalars.Scalar;
import fr.rebond.kit.problem.Refusal;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads path and query parameters as {@link Scalars}. A wrong value of a query parameter is answered 400 and names what
 * is expected. A wrong value in a path is answered 404.
 */
@Provider
class ParameterConverters implements ParamConverterProvider {

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        @SuppressWarnings("unchecked")
        var scalar = Scalars.of(type).map(known -> (Scalar<T>) known);
        var parameter = queryParameter(annotations);
        if (scalar.isEmpty() || (type == String.class && parameter.isEmpty())) {
            return null;
        }
        return new Converter<>(scalar.get(), parameter);
    }

    private static Optional<String> queryParameter(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst();
    }

    private record Converter<T>(Scalar<T> scalar, Optional<String> queryParameter) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            try {
                var read = scalar.read(value);
                if ("".equals(read)) {
                    throw new IllegalArgumentException("must not be blank: leave it out");
                }
                return read;
            } catch (IllegalArgumentException wrong) {
                if (queryParameter.isPresent()) {
                    throw Refusal.invalid(queryParameter.get(), wrong.getMessage());
                }
                throw wrong;
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
