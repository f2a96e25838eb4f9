package fr.rebond.local.story.data;

import java.time.LocalDate;
import java.util.List;

/**
 * A sample company that the mission met.
 *
 * @param metOn   day of the visit
 * @param kind    of the visit
 * @param schemes codes of the schemes that fit it
 */
public record Company(
        String siret,
        String name,
        String nafCode,
        int headcount,
        String commune,
        LocalDate metOn,
        String kind,
        String learnt,
        String schemes) {

    public String siren() {
        return siret.substring(0, 9);
    }

    public List<String> schemeCodes() {
        return List.of(schemes.split(" "));
    }
}
