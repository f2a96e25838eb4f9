package fr.rebond.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem answer, RFC 9457, media type {@code application/problem+json}.
 *
 * @param type     stable id of the kind of problem
 * @param detail   what is wrong with this request
 * @param instance path of the request
 * @param traceId  id by which operators find the request in traces and logs
 * @param errors   every reason, if there are several or one concerns a field
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable String traceId,
        List<Refusal.Reason> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
