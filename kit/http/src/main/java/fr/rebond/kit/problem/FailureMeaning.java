package fr.rebond.kit.problem;

import java.util.Optional;

/** Turns the failures of one technology, such as the database, into refusals. Implementations are beans. */
public interface FailureMeaning {

    /** Empty for a failure that it does not know. */
    Optional<Refusal> of(Throwable failure);
}
