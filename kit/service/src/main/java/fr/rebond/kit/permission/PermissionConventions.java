package fr.rebond.kit.permission;

import fr.rebond.kit.openapi.OAuth;
import fr.rebond.kit.openapi.ResourceMethods;
import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/**
 * Writes the permission of each operation and its holders into the OpenAPI document: as a security requirement, as the
 * extension {@code x-permission}, and in words. Permissions that no operation needs are listed in {@code
 * x-further-permissions}. Runs before the conventions that all processes share.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP, priority = 10)
public class PermissionConventions implements OASFilter {

    private static final String OF_OPERATION = "x-permission";
    private static final String FURTHER = "x-further-permissions";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var permissions = Arc.container().instance(Permissions.class).get();
        var grants = grantsByOperation(permissions);
        OAuth.describe(document, scopes(permissions.all()));
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> grants.containsKey(operation.getOperationId()))
                .forEach(operation -> describe(operation, grants.get(operation.getOperationId())));
        var further = permissions.all().stream()
                .filter(grant -> !grants.containsValue(grant))
                .map(PermissionConventions::described)
                .toList();
        if (!further.isEmpty()) {
            document.addExtension(FURTHER, further);
        }
    }

    private static void describe(Operation operation, Grant grant) {
        operation.setSecurity(requirements(grant));
        operation.addExtension(OF_OPERATION, described(grant));
        var description = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
        operation.setDescription(description + inWords(grant));
    }

    /** The scopes of which a system needs one; a personal act needs a token and no scope. */
    private static List<SecurityRequirement> requirements(Grant grant) {
        var scopes = systems(List.of(grant)).map(Holder::name).distinct().toList();
        return scopes.isEmpty()
                ? List.of(OAuth.requirement(List.of()))
                : scopes.stream()
                        .map(scope -> OAuth.requirement(List.of(scope)))
                        .toList();
    }

    private static SortedMap<String, String> scopes(Collection<Grant> grants) {
        var scopes = new TreeMap<String, String>();
        systems(grants)
                .forEach(system ->
                        scopes.put(system.name(), "Reaches " + system.reach().description()));
        return scopes;
    }

    private static Stream<Holder> systems(Collection<Grant> grants) {
        return grants.stream().flatMap(grant -> grant.holders().stream()).filter(Holder.Systems.class::isInstance);
    }

    private static Map<String, Object> described(Grant grant) {
        var described = new LinkedHashMap<String, Object>();
        described.put("name", grant.name());
        described.put(
                "holders",
                grant.holders().stream().map(PermissionConventions::described).toList());
        return described;
    }

    private static Map<String, Object> described(Holder holder) {
        var described = new LinkedHashMap<String, Object>();
        described.put(holder instanceof Holder.People ? "role" : "scope", holder.name());
        described.put("reach", holder.reach().name());
        return described;
    }

    private static String inWords(Grant grant) {
        var people = inWords(grant, Holder.People.class);
        var systems = inWords(grant, Holder.Systems.class);
        return "Permission: %s. Roles: %s. %s"
                .formatted(grant.name(), people, systems.isEmpty() ? "Not for systems." : "Scopes: " + systems + ".");
    }

    private static String inWords(Grant grant, Class<? extends Holder> kind) {
        return grant.holders().stream()
                .filter(kind::isInstance)
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .map(holder -> holder.reach() == Reach.EVERYTHING
                        ? holder.name()
                        : "%s (%s)".formatted(holder.name(), holder.reach().description()))
                .collect(Collectors.joining(", "));
    }

    /** Operation ids as they are in the code. */
    private static Map<String, Grant> grantsByOperation(Permissions permissions) {
        var grants = new HashMap<String, Grant>();
        ResourceMethods.byOperationId()
                .forEach((operationId, method) -> permissions
                        .among(method.getAnnotations())
                        .ifPresent(permission -> grants.put(operationId, permissions.get(permission))));
        return grants;
    }
}
