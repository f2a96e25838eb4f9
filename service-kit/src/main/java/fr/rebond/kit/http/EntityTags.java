package fr.rebond.kit.http;

/** Strong entity tags made of an aggregate's version. */
final class EntityTags {

    private EntityTags() {}

    static String of(long version) {
        return "\"" + version + "\"";
    }
}
