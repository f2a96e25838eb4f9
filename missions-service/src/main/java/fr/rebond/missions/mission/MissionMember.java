package fr.rebond.missions.mission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An intercommunalité of the grouping that the mission serves. */
@Embeddable
@Schema(description = "An intercommunalité of the grouping")
public record MissionMember(
        @Schema(description = "SIREN", examples = "200068500") @Column(name = "siren")
        String siren,

        @Column(name = "name") String name,

        @Schema(description = "Official code of its région", examples = "32") @Column(name = "region_code")
        String regionCode,

        @Schema(description = "Whether it leads the grouping") @Column(name = "lead")
        boolean lead) {}
