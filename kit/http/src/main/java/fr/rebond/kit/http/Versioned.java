package fr.rebond.kit.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A representation of an aggregate. Its version is sent as the entity tag, not in the body. */
public interface Versioned {
    @JsonIgnore
    long version();

    @JsonIgnore
    default String entityTag() {
        return entityTag(version());
    }

    /**
     * The version of a representation that changes without the version of an aggregate.
     *
     * @param content what the client sees; its {@code toString} must show all of it
     */
    static long digest(Object content) {
        return UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8))
                        .getMostSignificantBits()
                & Long.MAX_VALUE;
    }

    /** A strong entity tag. */
    static String entityTag(long version) {
        return "\"" + version + "\"";
    }
}
