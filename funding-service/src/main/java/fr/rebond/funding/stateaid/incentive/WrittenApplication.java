package fr.rebond.funding.stateaid.incentive;

import java.util.EnumSet;
import java.util.Set;

/**
 * A written application for aid, to any authority.
 *
 * @param document reference of the document
 */
public record WrittenApplication(Moment at, String authority, String document, Set<WrittenElement> items) {

    public WrittenApplication {
        items = Set.copyOf(items);
        if (authority.isBlank() || document.isBlank()) {
            throw new IllegalArgumentException("an application needs an authority and a document");
        }
    }

    Set<WrittenElement> missing() {
        var missing = EnumSet.allOf(WrittenElement.class);
        missing.removeAll(items);
        return missing;
    }
}
