package fr.rebond.applications.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.reference.geography.GeographicCode;
import fr.rebond.reference.organisation.Siren;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerritoryTest {

    private static final GeographicCode COG_2023 = GeographicCode.of(2023);
    private static final MemberForm CAMBRAI = new MemberForm("200068500", null, null);
    private static final MemberForm CAUDRESIS = new MemberForm("200030633", null, null);
    private static final MemberForm PETR = new MemberForm("130025265", "PETR Portes de Gascogne", "76");

    private static Grouping grouping(MemberForm lead, MemberForm... others) {
        return Grouping.of(lead, List.of(others), List.of(), COG_2023);
    }

    @Test
    void withoutEpciHasNoPerimeterAndClaimsItsMembersOnly() {
        // When
        var territory = new Territory("Portes de Gascogne", grouping(PETR));
        // Then
        assertThat(territory.perimeter()).isEmpty();
        assertThat(territory.claims()).containsExactly("SIREN-130025265");
    }

    @Test
    void claimsItsMembersAndEveryCommune() {
        // When
        var claims = new Territory("Cambrésis", grouping(CAMBRAI, CAUDRESIS)).claims();
        // Then
        assertThat(claims)
                .contains("SIREN-200068500", "SIREN-200030633")
                .containsAll(
                        COG_2023.perimeter(List.of(new Siren("200068500"), new Siren("200030633"))).communes().stream()
                                .map(commune -> "COM-" + commune)
                                .toList());
    }

    @Test
    void concernsItsMembersAndTheirCoveredEpci() {
        // When
        var gascony = new Territory(
                "Portes de Gascogne", Grouping.of(PETR, List.of(CAMBRAI), List.of("200035632"), COG_2023));
        // Then
        assertThat(gascony.concerns("130025265")).isTrue();
        assertThat(gascony.concerns("200035632")).isTrue();
        assertThat(gascony.concerns("200030633")).isFalse();
        assertThat(gascony.nonLeadOrganisations()).containsOnlyKeys("200035632", "200068500");
    }

    @Test
    void claimsCommunesByTheirCurrentAndFormerCodes() {
        // Given: Gouzangrez (95282) merged into Commeny (95169) after 2023
        var vexin = new MemberForm("200035970", null, null);
        // When
        var claims = new Territory("Vexin", grouping(vexin)).claims();
        // Then
        assertThat(claims).contains("COM-95169", "COM-95282");
    }

    @Test
    void onlyANewGroupingOrVintageChangesTheRevision() {
        // Given
        var territory = new Territory("Cambrésis", grouping(CAMBRAI, CAUDRESIS));
        // When
        territory.describe("Le Cambrésis", grouping(CAMBRAI, CAUDRESIS));
        var renamed = territory.groupingRevision();
        territory.describe("Le Cambrésis", grouping(CAMBRAI));
        // Then
        assertThat(renamed).isEqualTo(1);
        assertThat(territory.groupingRevision()).isEqualTo(2);
        territory.describe("Le Cambrésis", Grouping.of(CAMBRAI, List.of(), List.of(), GeographicCode.of(2026)));
        assertThat(territory.groupingRevision()).isEqualTo(3);
        assertThat(territory.concerns("200030633")).isFalse();
    }
}
