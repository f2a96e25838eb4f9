package fr.rebond.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem answer, RFC 9457, media type {@code application/problem+json}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "A problem answer (RFC 9457)")
public record Problem(
        @Schema(
                description = "Stable identifier of the kind of problem",
                examples = "https://rebond.example/problems/illegal-transition",
                required = true)
        String type,

        @Schema(required = true) String title,
        @Schema(required = true) int status,

        @Schema(description = "What was wrong in this very request")
        String detail,

        @Schema(description = "Path of the request") String instance,

        @Schema(description = "Identifier under which operators find the request in their traces and logs")
        String traceId,

        @Schema(description = "Every reason, where there is more to say than the detail")
        List<Entry> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** @param pointer JSON pointer into the body, or the name of the parameter; absent when about neither */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "ProblemEntry")
    public record Entry(
            String pointer, @Schema(required = true) String detail) {}
}
