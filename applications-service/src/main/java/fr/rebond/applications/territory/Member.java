package fr.rebond.applications.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A member of a grouping.
 *
 * @param regionCode région of the member; of an EPCI in several régions the one where most of its inhabitants live
 */
@Embeddable
public record Member(
        @Column(name = "siren") @Schema(examples = "200068500")
        String siren,

        @Column(name = "name") String name,

        @Column(name = "kind") @Enumerated(EnumType.STRING) MemberKind kind,

        @Column(name = "region_code") @Schema(description = "Official code of its région", examples = "32")
        String regionCode) {}
