package fr.rebond.missions.mission;

import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One intercommunalité of the grouping that the mission serves. */
@Embeddable
@Schema(description = "One intercommunalité of the grouping")
public record MissionMember(
        @Schema(description = "SIREN", examples = "200068500")
        String siren,

        String name,

        @Schema(description = "Official code of its région", examples = "32")
        String regionCode,

        @Schema(description = "Whether it leads the grouping")
        boolean lead) {}
