package fr.rebond.kit.inbox;

/** An event came before what it builds on (which travels on another topic). It is tried again for ten minutes. */
public final class NotYet extends RuntimeException {
    public NotYet(String missing) {
        super(missing);
    }
}
