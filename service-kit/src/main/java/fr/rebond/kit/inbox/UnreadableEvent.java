package fr.rebond.kit.inbox;

/** A record that is no event, or whose payload breaks its schema. */
final class UnreadableEvent extends RuntimeException {
    UnreadableEvent(String why) {
        super(why);
    }
}
