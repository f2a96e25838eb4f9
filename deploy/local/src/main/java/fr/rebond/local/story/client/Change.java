package fr.rebond.local.story.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;

/**
 * A change of something that exists, made once.
 *
 * @param user     who makes it, and reads the resource before
 * @param resource path of what is changed
 * @param done     whether what was read shows that the change was made
 * @param method   POST for a command, PUT for an edit
 * @param path     of the command; the resource itself for an edit
 * @param body     absent for none
 */
public record Change(String user, String resource, Predicate<JsonNode> done, String method, String path, Object body) {

    /** A command on a sub-resource, such as {@code /submission}. */
    public static Change command(
            String user, String resource, Predicate<JsonNode> done, String subResource, Object body) {
        return new Change(user, resource, done, "POST", resource + subResource, body);
    }

    public static Change edit(String user, String resource, Predicate<JsonNode> done, Object body) {
        return new Change(user, resource, done, "PUT", resource, body);
    }
}
