package fr.rebond.kit.inbox;

/**
 * What the event needs is not there yet. The event is held, with all later ones of its subject, until {@link
 * Prerequisites#created} is called with the same type and id. It never becomes a dead letter for that.
 */
public final class NotYet extends RuntimeException {

    private static final int LONGEST_KEY = 300;

    private final String key;

    /**
     * @param type kebab-case, e.g. {@code envelope}
     * @param id   what names it in the event, e.g. the id of the laureate
     */
    public NotYet(String type, Object id) {
        this(key(type, id));
    }

    private NotYet(String key) {
        super("needs " + key, null, false, false);
        this.key = key;
    }

    /** What is missing, e.g. {@code envelope:0190…}. */
    public String key() {
        return key;
    }

    static String key(String type, Object id) {
        var key = (type + ":" + id).replaceAll("\\p{Cntrl}", "?");
        return key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
    }
}
