package fr.rebond.kit.problem;

import java.util.Optional;

/** Says what a failure of some technology, such as the database, means to the caller. A bean. */
public interface FailureMeaning {

    /** Empty when it does not know this failure. */
    Optional<Refusal> of(Throwable failure);
}
