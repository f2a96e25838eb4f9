package fr.rebond.local.story.data;

import fr.rebond.local.story.data.JuryFile.Envelope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A territory that applies, and becomes a laureate. */
public record Territory(String name, int wave, Member lead, List<Member> members, Optional<Envelope> envelope) {

    public Territory {
        members = members == null ? List.of() : members;
    }

    /**
     * A member of the grouping.
     *
     * @param user       who applies or consents for it
     * @param name       of a body that is no EPCI
     * @param regionCode of a body that is no EPCI
     */
    public record Member(String siren, String user, String name, String regionCode) {

        /** As the API takes it. */
        public Map<String, String> body() {
            var body = new LinkedHashMap<String, String>();
            body.put("siren", siren);
            if (name != null) {
                body.put("name", name);
                body.put("regionCode", regionCode);
            }
            return body;
        }
    }
}
