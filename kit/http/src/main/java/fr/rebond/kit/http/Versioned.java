package fr.rebond.kit.http;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A representation of an aggregate: its version is the entity tag of the answer and stands nowhere else. */
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
