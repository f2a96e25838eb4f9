package fr.rebond.kit.http;

import jakarta.ws.rs.HeaderParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The {@code If-None-Match} header of a read. Declare it as a {@code @BeanParam}. */
public class IfNoneMatch {

    @HeaderParam("If-None-Match")
    @Parameter(
            description = "Entity tag of the representation that the client has",
            example = "\"3\"",
            schema = @Schema(type = SchemaType.STRING))
    private List<String> lines = List.of();

    /** Whether the client has the representation already. */
    boolean names(String tag) {
        return isAmong(tag, lines);
    }

    /**
     * Whether a tag is among those of the header. A malformed header names none: the answer is then complete.
     *
     * @param lines every line of the header
     */
    public static boolean isAmong(String tag, List<String> lines) {
        try {
            return !lines.isEmpty() && EntityTags.parse(lines).matchWeakly(tag);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
