package fr.rebond.local.story.client;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Waits for what travels from one service to another by an event. */
public final class Awaiting {

    private final Consumer<String> say;

    public Awaiting(Consumer<String> say) {
        this.say = say;
    }

    /**
     * @param what in a sentence such as "the mission of Cambrésis is not there yet"
     * @throws fr.rebond.local.suite.Failure after a minute
     */
    public <T> T until(String what, Supplier<Optional<T>> look) {
        var patience = new Patience(say);
        var found = look.get();
        while (found.isEmpty()) {
            patience.pause(what);
            found = look.get();
        }
        return found.get();
    }
}
