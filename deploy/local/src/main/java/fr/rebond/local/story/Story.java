package fr.rebond.local.story;

import fr.rebond.local.suite.SuiteAddresses;
import fr.rebond.local.suite.TokenSource;
import java.io.PrintStream;

/** The Cambrésis story, played through the gateway. */
public final class Story {

    /**
     * Plays what has not been played yet and compares the figures with the published ones.
     *
     * @return whether the story came to its end and every figure is as published
     */
    public boolean play(SuiteAddresses addresses, TokenSource tokens, PrintStream out) {
        out.println(
                "The data files of the story are absent, so there is nothing to play on " + addresses.gateway() + ".");
        return false;
    }
}
