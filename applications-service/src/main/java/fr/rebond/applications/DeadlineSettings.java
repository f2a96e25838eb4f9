package fr.rebond.applications;

import fr.rebond.kit.config.PositiveDuration;
import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import java.time.Duration;

/** How often the jobs that follow the clock run. Rules and lists do not depend on them: they read the clock. */
@Unremovable
@ConfigMapping(prefix = "rebond.deadlines")
public interface DeadlineSettings {

    /** Time between two searches for closed waves and for announcements that are due. */
    @WithConverter(PositiveDuration.class)
    Duration every();
}
