package fr.rebond.kit.problem;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** The settings of problem answers. */
@ConfigMapping(prefix = "rebond.problems")
public interface ProblemSettings {

    /** Start of the {@code type} of every problem answer. */
    @WithDefault("https://rebond.example/problems/")
    URI base();
}
