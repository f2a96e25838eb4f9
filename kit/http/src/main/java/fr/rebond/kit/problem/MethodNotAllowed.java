package fr.rebond.kit.problem;

/** 405: the path does not support this method. The answer names those that it supports (RFC 9110, section 15.5.6). */
public final class MethodNotAllowed extends Refusal {

    private final String allow;

    /** @param allow such as {@code GET, HEAD} */
    public MethodNotAllowed(String allow) {
        super(405, "method-not-allowed", "The methods are " + allow);
        this.allow = allow;
    }

    /** The header {@code Allow}. */
    public String allow() {
        return allow;
    }
}
