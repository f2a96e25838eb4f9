package fr.rebond.kit.database;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;

/** Ready once the database has every migration that this build contains. */
@Readiness
@ApplicationScoped
class MigrationsCheck implements HealthCheck {

    private final Flyway flyway;
    private volatile boolean migrated;

    MigrationsCheck(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        if (!migrated) {
            migrated = flyway.info().pending().length == 0;
        }
        return HealthCheckResponse.named("Database migrations").status(migrated).build();
    }
}
