package fr.rebond.kit.database;

import fr.rebond.kit.problem.FailureMeaning;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Turns database failures into refusals: stale, duplicate, out of range, or busy. */
@ApplicationScoped
class DatabaseFailures implements FailureMeaning {

    private static final Logger LOG = Logger.getLogger(DatabaseFailures.class);

    private final ConstraintProblems constraints;

    DatabaseFailures(ConstraintProblems constraints) {
        this.constraints = constraints;
    }

    @Override
    public Optional<Refusal> of(Throwable failure) {
        if (DatabaseFailure.isStale(failure)) {
            return Optional.of(
                    new Refusal(412, "precondition-failed", "It has been changed since you read it: read it again"));
        }
        var meaning = DatabaseFailure.constraint(failure).map(constraints.refusals()::get);
        if (meaning.isPresent()) {
            return meaning.map(Supplier::get);
        }
        if (DatabaseFailure.isOutOfRange(failure)) {
            return Optional.of(new Refusal(400, "invalid-request", "A value is out of range"));
        }
        if (DatabaseFailure.isTransient(failure) || DatabaseFailure.isTimeout(failure)) {
            LOG.warnf("Busy or unreachable database: %s", failure.getMessage());
            return Optional.of(new Refusal(503, "unavailable", "Try again in a moment"));
        }
        return Optional.empty();
    }
}
