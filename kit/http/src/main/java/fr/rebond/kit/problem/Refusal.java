package fr.rebond.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * A refused request, with a reason that the client can act on. Unchecked, so that the transaction rolls back. Without a
 * stack trace, because it is an expected outcome. It becomes a problem answer (RFC 9457) of type {@code <base>/<name>}.
 */
public class Refusal extends RuntimeException {

    private final int status;
    private final String name;
    private final transient List<Reason> reasons;

    /**
     * One reason among several.
     *
     * @param pointer JSON pointer into the body, or the name of a parameter; empty when it concerns neither
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Reason(String pointer, String detail) {
        public static Reason of(String detail) {
            return new Reason("", detail);
        }
    }

    /**
     * @param status HTTP status, 400 to 599
     * @param name   stable name of the problem, kebab-case
     */
    public Refusal(int status, String name, String detail, List<Reason> reasons) {
        super(detail, null, false, false);
        this.status = status;
        this.name = name;
        this.reasons = List.copyOf(reasons);
    }

    public Refusal(int status, String name, String detail) {
        this(status, name, detail, List.of());
    }

    /** 400: the request itself is wrong, independently of any state. */
    public static Refusal invalid(String pointer, String detail) {
        return new Refusal(400, "invalid-request", detail, List.of(new Reason(pointer, detail)));
    }

    /** 404: it does not exist, or the caller may not know that it does. */
    public static Refusal notFound(String what, Object id) {
        return new Refusal(404, "not-found", "No " + what + " " + id);
    }

    /** 409: a duplicate, an overlap or another conflict with existing data. */
    public static Refusal conflict(String name, String detail) {
        return new Refusal(409, name, detail);
    }

    /** Members of the problem answer in addition to the usual ones (RFC 9457, section 3.2). */
    public Map<String, Object> members() {
        return Map.of();
    }

    public int status() {
        return status;
    }

    public String name() {
        return name;
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
