package fr.rebond.local.story.stage;

import java.time.LocalDate;

/**
 * What people do on one day of the story. A scene that is played again only does what is still missing.
 *
 * @param play does it, and returns the result in a few words, such as "6 applications submitted"
 */
public record Scene(LocalDate day, String title, Play play) {

    /** Plays a scene; throws a {@link fr.rebond.local.Failure} if the story cannot go on. */
    @FunctionalInterface
    public interface Play {
        String play();
    }

    /** A number and its noun, such as "1 request" or "17 requests". */
    public static String count(int number, String noun) {
        return "%d %s%s".formatted(number, noun, number == 1 ? "" : "s");
    }
}
