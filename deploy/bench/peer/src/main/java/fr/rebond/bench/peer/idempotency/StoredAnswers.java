package fr.rebond.bench.peer.idempotency;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredAnswers extends Repository<StoredAnswer, Idempotency.Scope> {

    Optional<StoredAnswer> findById(Idempotency.Scope scope);

    @Query(nativeQuery = true, value = "SELECT pg_try_advisory_xact_lock(hashtextextended(:scope, 0))")
    boolean lock(String scope);
}
