package fr.rebond.local.suite.home;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

/** Access tokens of the users of the suite. */
public interface TokenSource {

    /**
     * A token that is valid for at least another 30 seconds.
     *
     * @param user a username of {@code users.csv}, such as {@code applicant-cambrai}
     */
    String tokenOf(String user);

    /** The identifier of a user at Keycloak, by which the services know the user. */
    default String subjectOf(String user) {
        var claims = Base64.getUrlDecoder().decode(tokenOf(user).split("\\.")[1]);
        try {
            return new ObjectMapper().readTree(claims).get("sub").asText();
        } catch (IOException e) {
            throw new UncheckedIOException("the token of " + user + " has no readable claims", e);
        }
    }
}
