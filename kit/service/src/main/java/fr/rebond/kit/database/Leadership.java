package fr.rebond.kit.database;

import fr.rebond.kit.settings.ServiceName;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Jdbi;

/** Lets one replica at a time run a job. */
@ApplicationScoped
public class Leadership {

    private final Jdbi jdbi;
    private final ServiceName service;

    Leadership(Jdbi jdbi, ServiceName service) {
        this.jdbi = jdbi;
        this.service = service;
    }

    /**
     * Runs step after step, each in a transaction that holds the lock of the job, until a step has nothing left to do
     * or another replica holds the lock.
     *
     * @param step returns whether there may be more to do
     */
    public void repeatWhileLeading(String job, BooleanSupplier step) {
        var more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> leads(job) && step.getAsBoolean());
        }
    }

    private boolean leads(String job) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT pg_try_advisory_xact_lock(hashtextextended(:job, 0))")
                        .bind("job", service.get() + "/" + job)
                        .mapTo(Boolean.class)
                        .one());
    }
}
