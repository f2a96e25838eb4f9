package fr.rebond.local.story.scene;

import java.time.LocalDate;

/**
 * Something that people do on one day. Played again, it does what is not done yet.
 *
 * @param play returns what there is at the end, such as "6 applications submitted"
 */
public record Scene(LocalDate on, String title, Play play) {

    /** Throws {@link fr.rebond.local.suite.Failure} where the story cannot go on. */
    @FunctionalInterface
    public interface Play {
        String play();
    }
}
