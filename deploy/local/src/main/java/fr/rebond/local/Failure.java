package fr.rebond.local;

/** Why a command stops. The message says in sentences what is wrong and what to do. */
public final class Failure extends RuntimeException {

    public Failure(String message) {
        super(message);
    }

    public Failure(String message, Throwable cause) {
        super(message, cause);
    }
}
