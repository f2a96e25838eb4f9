package fr.rebond.kit.inbox;

import fr.rebond.kit.inbox.queue.Hold;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;

/**
 * Applies one event in a transaction of its own, within another one that has locked its subject and that stores the reason
 * if it fails.
 */
@ApplicationScoped
class Attempts {

    private final Prerequisites prerequisites;

    Attempts(Prerequisites prerequisites) {
        this.prerequisites = prerequisites;
    }

    /**
     * Tries again under the lock of a missing prerequisite, so that it cannot be created between the last attempt and the
     * commit of the hold.
     *
     * @return why the event must be held; empty when it is applied
     * @throws RuntimeException a transient failure
     */
    Optional<Hold> run(Runnable effects) {
        var locked = new HashSet<String>();
        while (true) {
            try {
                QuarkusTransaction.requiringNew().run(effects);
                return Optional.empty();
            } catch (RuntimeException failure) {
                var hold = FailureClass.hold(failure);
                if (hold.waitsFor() == null || !locked.add(hold.waitsFor())) {
                    return Optional.of(hold);
                }
                prerequisites.lock(hold.waitsFor());
            }
        }
    }
}
