package fr.rebond.kit.http;

import fr.rebond.kit.problem.Refusal;
import jakarta.ws.rs.HeaderParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The {@code If-Match} header, required for every change of an existing aggregate. Declare it as a {@code @BeanParam}.
 */
public class IfMatch {

    private static final String HEADER = "If-Match";

    @HeaderParam(HEADER)
    @Parameter(
            description = "Entity tag of the representation that the change is based on",
            example = "\"3\"",
            schema = @Schema(type = SchemaType.STRING),
            required = true)
    private List<String> lines = List.of();

    /**
     * @throws Refusal 428 when the header is missing, 412 when the aggregate has another version, 400 when the header is
     *     malformed
     */
    public void matches(long version) {
        if (lines.stream().allMatch(String::isBlank)) {
            throw new Refusal(
                    428,
                    "precondition-required",
                    "Send If-Match with the ETag of the representation that the change is based on");
        }
        if (!expected().matchStrongly(Versioned.entityTag(version))) {
            throw new Refusal(
                    412,
                    "precondition-failed",
                    "It has another version than If-Match names: read it, and decide again");
        }
    }

    private EntityTags expected() {
        try {
            return EntityTags.parse(lines);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.invalid(HEADER, malformed.getMessage());
        }
    }
}
