package fr.rebond.missions.mission;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The territory that the mission serves, as its label describes it. */
@Embeddable
@Schema(name = "MissionTerritory", description = "The territory that the mission serves")
public record Territory(
        UUID id,
        String name,

        @JdbcTypeCode(SqlTypes.ARRAY) @Schema(description = "Official codes of its régions", examples = "[\"32\"]")
        List<String> regionCodes,

        @Schema(
                description = "COG vintage of its communes: the year of the official geographic code",
                examples = "2023")
        Integer cogVintage) {

    public Territory {
        regionCodes = List.copyOf(regionCodes);
    }
}
