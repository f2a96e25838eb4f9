package fr.rebond.local.suite;

/** Why a command stops, in sentences for the person who typed it: what is wrong, and what to do. */
public final class Failure extends RuntimeException {

    public Failure(String sentences) {
        super(sentences);
    }

    public Failure(String sentences, Throwable cause) {
        super(sentences, cause);
    }
}
