package fr.rebond.applications;

import fr.rebond.kit.config.PositiveDuration;
import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import java.time.Duration;

/** When the jobs run that follow the clock. Guards and lists never wait for them: they look at the clock themselves. */
@Unremovable
@ConfigMapping(prefix = "rebond.deadlines")
public interface DeadlineSettings {

    /** How often the jobs look for closed waves and for announcements that are due. */
    @WithConverter(PositiveDuration.class)
    Duration every();
}
