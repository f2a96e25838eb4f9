package fr.rebond.kit.gate;

import fr.rebond.kit.http.PublicRead;
import fr.rebond.kit.openapi.ResourceMethods;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Writes into the OpenAPI document that public reads have entity tags. Runs before the conventions of all processes. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP, priority = 10)
public class PublicReadConventions implements OASFilter {

    private static final String HEADER = "If-None-Match";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var methods = ResourceMethods.byOperationId();
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> Optional.ofNullable(methods.get(operation.getOperationId()))
                        .filter(method -> method.isAnnotationPresent(PublicRead.class))
                        .isPresent())
                .filter(operation -> !takesTags(operation) && isJson(operation))
                .forEach(operation -> operation.addParameter(ifNoneMatch()));
    }

    private static boolean takesTags(Operation operation) {
        var parameters = Optional.ofNullable(operation.getParameters()).orElse(List.of());
        return parameters.stream().anyMatch(parameter -> HEADER.equals(parameter.getName()));
    }

    private static boolean isJson(Operation operation) {
        var answer = operation.getResponses().getAPIResponse("200");
        return answer.getContent() != null && answer.getContent().hasMediaType("application/json");
    }

    private static Parameter ifNoneMatch() {
        return OASFactory.createParameter()
                .name(HEADER)
                .in(Parameter.In.HEADER)
                .description("Entity tag of the representation that a caller without a token has")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }
}
