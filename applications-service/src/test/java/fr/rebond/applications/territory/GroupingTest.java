package fr.rebond.applications.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.problem.Refusal.Reason;
import fr.rebond.reference.geography.GeographicCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private static final GeographicCode COG_2023 = GeographicCode.of(2023);
    private static final MemberForm CAMBRAI = new MemberForm("200068500", null, null);
    private static final MemberForm CAUDRESIS = new MemberForm("200030633", null, null);
    private static final MemberForm PETR = new MemberForm("130025265", "PETR Portes de Gascogne", "76");
    private static final MemberForm SAMPLE = new MemberForm("000000117", "Territoire d'exemple 1", "24");

    private static Grouping grouping(MemberForm lead, MemberForm... others) {
        return Grouping.of(lead, List.of(others), List.of(), COG_2023);
    }

    @Test
    void takesNamesAndRegionsOfEpciFromTheOfficialCode() {
        // When
        var cambresis = new Territory("Cambrésis", grouping(CAMBRAI, CAUDRESIS));
        // Then
        assertThat(cambresis.lead().name()).isEqualTo("CA de Cambrai");
        assertThat(cambresis.regionCodes()).containsExactly("32");
        assertThat(cambresis.perimeter())
                .hasValueSatisfying(
                        perimeter -> assertThat(perimeter.communeCount()).isEqualTo(55 + 46));
        assertThat(cambresis.isSample()).isFalse();
    }

    @Test
    void takesNameAndRegionOfOtherBodiesFromTheForm() {
        // When
        var gascony = Grouping.of(PETR, List.of(), List.of("200035632"), COG_2023);
        // Then
        assertThat(gascony.lead())
                .isEqualTo(new Member("130025265", "PETR Portes de Gascogne", MemberKind.OTHER_BODY, "76"));
        assertThat(new Territory("Portes de Gascogne", gascony).perimeter())
                .hasValueSatisfying(
                        perimeter -> assertThat(perimeter.communes()).isNotEmpty());
    }

    @Test
    void reportsEveryInvalidMember() {
        // When
        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> Grouping.of(
                        new MemberForm("200068500", "Cambrai", null),
                        List.of(new MemberForm("130025265", " ", "99"), CAUDRESIS, CAUDRESIS),
                        List.of("130025265"),
                        COG_2023));
        // Then
        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal.reasons())
                .extracting(Reason::pointer)
                .containsExactly(
                        "/lead/name", "/members/0/name", "/members/0/regionCode", "/coveredEpcis/0", "/members");
    }

    @Test
    void onlyOtherBodiesCoverEpci() {
        // Given
        var covered = List.of("200035632");
        // When
        var byEpci =
                catchThrowableOfType(Refusal.class, () -> Grouping.of(CAMBRAI, List.of(CAUDRESIS), covered, COG_2023));
        var bySample = catchThrowableOfType(Refusal.class, () -> Grouping.of(SAMPLE, List.of(), covered, COG_2023));
        // Then
        assertThat(byEpci.reasons()).extracting(Reason::pointer).containsExactly("/coveredEpcis");
        assertThat(bySample.reasons()).extracting(Reason::pointer).containsExactly("/coveredEpcis");
    }

    @Test
    void rejectsAnEpciWithAnotherName() {
        // When
        var refusal = catchThrowableOfType(
                Refusal.class, () -> grouping(new MemberForm("200068500", "PETR Portes de Gascogne", "76")));
        // Then
        assertThat(refusal.reasons()).extracting(Reason::detail).containsExactly("200068500 is CA de Cambrai");
    }

    @Test
    void rejectsSamplesTogetherWithRealBodies() {
        // When
        var sample = grouping(SAMPLE);
        var refusal = catchThrowableOfType(Refusal.class, () -> grouping(SAMPLE, CAMBRAI));
        // Then
        assertThat(sample.isSample()).isTrue();
        assertThat(refusal).hasMessageContaining("not valid");
        assertThat(refusal.reasons())
                .extracting(Reason::detail)
                .containsExactly("a sample cannot be grouped with a real body");
    }
}
