package fr.rebond.local.suite;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

/** Access tokens of the suite's users. */
public interface TokenSource {

    /**
     * A token that is good for at least half a minute more.
     *
     * @param user a username of {@code users.csv}, such as {@code applicant-cambrai}
     */
    String tokenOf(String user);

    /** Identifier of a user at the identity provider, by which the services know it. */
    default String subjectOf(String user) {
        var claims = Base64.getUrlDecoder().decode(tokenOf(user).split("\\.")[1]);
        try {
            return new ObjectMapper().readTree(claims).get("sub").asText();
        } catch (IOException e) {
            throw new UncheckedIOException("the token of " + user + " is none", e);
        }
    }
}
