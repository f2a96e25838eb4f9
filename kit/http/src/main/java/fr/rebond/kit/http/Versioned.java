package fr.rebond.kit.http;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A representation of an aggregate. Its version is sent as the entity tag, not in the body. */
public interface Versioned {
    @JsonIgnore
    long version();

    @JsonIgnore
    default String entityTag() {
        return entityTag(version());
    }

    /** A strong entity tag. */
    static String entityTag(long version) {
        return "\"" + version + "\"";
    }
}
