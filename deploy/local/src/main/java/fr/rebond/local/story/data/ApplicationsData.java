package fr.rebond.local.story.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The call, its waves, the jury, and the territories that apply and become laureates. */
public record ApplicationsData(Call call, List<Wave> waves, Jury jury, List<Territory> territories) {

    static ApplicationsData read(StoryFiles files) {
        return new ApplicationsData(
                files.document("call.yaml", Call.class),
                files.documents("waves.yaml", Wave.class),
                files.document("jury.yaml", Jury.class),
                files.documents("territories.yaml", Territory.class));
    }

    public List<Territory> territoriesOf(Wave wave) {
        return territories.stream()
                .filter(territory -> territory.wave() == wave.number())
                .toList();
    }

    /** @param form the body of the request that creates the call */
    public record Call(LocalDate publishedOn, JsonNode form) {

        public String code() {
            return form.get("code").asText();
        }
    }

    /** The days of a wave. The first is before its cutoff, the others after it. */
    public record Wave(
            int number, LocalDate appliedOn, LocalDate assessedOn, LocalDate labelledOn, LocalDate announcedOn) {}

    /**
     * The jury, and values used for every territory because the real ones are not public.
     *
     * @param vote     of every seat on every application
     * @param comment  of every mark
     * @param envelope for territories that have none of their own
     */
    public record Jury(
            List<Seat> seats,
            List<Mark> scores,
            String vote,
            String comment,
            Envelope envelope,
            String exposure,
            String ambition) {

        public record Seat(String user, boolean chair) {}

        public record Mark(String criterion, int mark) {}
    }

    /** Amounts in euros. */
    public record Envelope(String target, String statePledge) {}

    public record Territory(String name, int wave, Member lead, List<Member> members, Optional<Envelope> envelope) {

        /** @param members absent in the file if the lead applies alone */
        public Territory {
            members = members == null ? List.of() : members;
        }
    }

    /**
     * A member of a grouping.
     *
     * @param user       applies or consents for the member
     * @param name       given only if the member is not an EPCI
     * @param regionCode given only if the member is not an EPCI
     */
    public record Member(
            String siren,
            String user,
            @Nullable String name,
            @Nullable String regionCode) {

        /** The member as the API takes it. */
        public Map<String, String> form() {
            var form = new LinkedHashMap<String, String>();
            form.put("siren", siren);
            if (name != null && regionCode != null) {
                form.put("name", name);
                form.put("regionCode", regionCode);
            }
            return form;
        }
    }
}
