package fr.rebond.local.suite;

/** Access tokens of the suite's users. */
public interface TokenSource {

    /**
     * A token that is good for at least half a minute more.
     *
     * @param user a username of {@code users.csv}, such as {@code applicant-cambrai}
     */
    String tokenOf(String user);
}
