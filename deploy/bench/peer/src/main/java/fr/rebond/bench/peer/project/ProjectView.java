package fr.rebond.bench.peer.project;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The same JSON as the missions service sends. */
public record ProjectView(
        UUID id,
        UUID missionId,
        String externalReference,
        String name,
        @Nullable String description,
        @Nullable Organisation holder,
        LocalDate detectedOn,
        boolean sample,
        String status,
        @Nullable LocalDate qualifiedOn,
        @Nullable Qualification qualification,
        @JsonIgnore long version) {

    @JsonIgnore
    public String entityTag() {
        return "\"" + version + "\"";
    }
}
