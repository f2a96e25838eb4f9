package fr.rebond.missions.committee;

import fr.rebond.kit.config.Percentage;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** Rules of the steering committees of missions. */
@ConfigMapping(prefix = "rebond.committee")
interface CommitteeSettings {

    /** Share of the members that must be present to decide, in percent. */
    @WithDefault("50")
    @WithConverter(Percentage.class)
    int quorumPercent();
}
