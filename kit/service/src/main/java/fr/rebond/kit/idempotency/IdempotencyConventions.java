package fr.rebond.kit.idempotency;

import fr.rebond.kit.openapi.ResourceMethods;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Writes the header {@code Idempotency-Key} into the OpenAPI document. Runs before the conventions of all processes. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP, priority = 10)
public class IdempotencyConventions implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var methods = ResourceMethods.byOperationId();
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(operation -> Optional.ofNullable(methods.get(operation.getOperationId()))
                        .map(method -> method.getAnnotation(Idempotent.class))
                        .ifPresent(idempotent -> operation.addParameter(header(idempotent))));
    }

    private static Parameter header(Idempotent idempotent) {
        var schema = OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .minLength(1)
                .maxLength(IdempotencyInterceptor.LONGEST_KEY)
                .pattern(IdempotencyInterceptor.KEY.pattern());
        return OASFactory.createParameter()
                .name(IdempotencyInterceptor.HEADER)
                .in(Parameter.In.HEADER)
                .required(idempotent.keyRequired() ? true : null)
                .description(
                        idempotent.computesOnly()
                                ? "Accepted as in every POST, and without effect: this operation stores nothing"
                                : "Makes a repeated request harmless: the same key with the same body gets the first answer again")
                .schema(schema);
    }
}
