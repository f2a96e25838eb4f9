package fr.rebond.funding.request.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.funding.Organisation;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.permission.Grants;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DecisionMeetingTest {

    private static final LocalDate ASSESSED = LocalDate.of(2023, 6, 26);
    private static final LocalDate TODAY = LocalDate.of(2023, 7, 3);
    private static final Organisation STATE = new Organisation("110020013", "État");
    private static final Organisation REGION = new Organisation("200053742", "Région Hauts-de-France");
    private static final Organisation OTHER_REGION = new Organisation("200052264", "Région Grand Est");
    private static final Organisation CAMBRAI = new Organisation("200068500", "CA de Cambrai");
    private static final Organisation CAUDRESIS = new Organisation("200030633", "CA du Caudrésis et du Catésis");
    private static final MeetingRequirements REQUIREMENTS =
            new MeetingRequirements(STATE, Set.of(REGION.siren()), 50, ASSESSED, TODAY);

    private static UUID person(Organisation organisation) {
        return UUID.nameUUIDFromBytes(organisation.siren().getBytes());
    }

    private static DecisionSeat seat(Organisation organisation, Party party, Voice voice) {
        return new DecisionSeat(person(organisation), organisation, party, voice);
    }

    private static final DecisionSeat OF_STATE = seat(STATE, Party.STATE, Voice.AGREED);
    private static final DecisionSeat OF_REGION = seat(REGION, Party.REGION, Voice.AGREED);

    private static DecisionMeeting of(DecisionSeat... seats) {
        return new DecisionMeeting(TODAY, seats[0].person(), List.of(seats));
    }

    private static Actor actingFor(Organisation organisation) {
        return new Actor("p", organisation.siren(), "cli", Set.of(), Grants.none());
    }

    private static List<String> unmet(DecisionMeeting meeting) {
        return meeting.unmet(REQUIREMENTS, actingFor(STATE));
    }

    @Test
    void needsTheAgreementOfStateAndRegion() {
        assertThat(unmet(of(OF_STATE, OF_REGION))).isEmpty();
    }

    @Test
    void rejectsADecisionOfOneSideAlone() {
        assertThat(unmet(of(OF_STATE))).containsExactly("the REGION must agree");
        for (var voice : Set.of(Voice.DISAGREED, Voice.RECUSED, Voice.ABSENT)) {
            assertThat(unmet(of(OF_REGION, seat(STATE, Party.STATE, voice)))).containsExactly("the STATE must agree");
        }
    }

    @Test
    void needsEveryRegionOfTheEnvelope() {
        var both = new MeetingRequirements(STATE, Set.of(REGION.siren(), OTHER_REGION.siren()), 50, ASSESSED, TODAY);
        var other = seat(OTHER_REGION, Party.REGION, Voice.AGREED);
        assertThat(of(OF_STATE, OF_REGION).unmet(both, actingFor(STATE)))
                .containsExactly("the Region 200052264 of the envelope has no seat");
        assertThat(of(OF_STATE, OF_REGION, other).unmet(both, actingFor(STATE))).isEmpty();
    }

    @Test
    void onlyTheStateSitsForTheState() {
        assertThat(unmet(of(seat(CAMBRAI, Party.STATE, Voice.AGREED), OF_REGION)))
                .contains("the seat of the State must be that of 110020013, and of no other organisation");
        assertThat(unmet(of(OF_STATE, OF_REGION, seat(STATE, Party.TERRITORY, Voice.AGREED))))
                .contains("the seat of the State must be that of 110020013, and of no other organisation");
    }

    @Test
    void onlyRegionsOfTheEnvelopeSitForTheRegion() {
        assertThat(unmet(of(OF_STATE, seat(OTHER_REGION, Party.REGION, Voice.AGREED))))
                .containsExactly("the seats of Regions must be those of [200053742], and of no other organisation");
    }

    @Test
    void rejectsARegionOutsideTheProgramme() {
        var unnamed = new MeetingRequirements(STATE, Set.of(), 50, ASSESSED, TODAY);
        assertThat(of(OF_STATE, OF_REGION).unmet(unnamed, actingFor(STATE)))
                .containsExactly("the seats of Regions must be those of [], and of no other organisation");
    }

    @Test
    void allowsOneSeatForEachPersonAndOrganisation() {
        var samePerson = new DecisionSeat(person(STATE), REGION, Party.REGION, Voice.AGREED);
        assertThat(unmet(of(OF_STATE, samePerson))).containsExactly("a person has two seats");
        var sameOrganisation = new DecisionSeat(UUID.randomUUID(), CAMBRAI, Party.TERRITORY, Voice.AGREED);
        assertThat(unmet(of(OF_STATE, OF_REGION, seat(CAMBRAI, Party.TERRITORY, Voice.AGREED), sameOrganisation)))
                .containsExactly("an organisation has two seats");
    }

    @Test
    void recusedAndAbsentMembersDoNotCountTowardsTheQuorum() {
        var recused = seat(CAMBRAI, Party.TERRITORY, Voice.RECUSED);
        var absent = seat(CAUDRESIS, Party.TERRITORY, Voice.ABSENT);
        var fifth = seat(new Organisation("320252489", "Bpifrance"), Party.OPERATOR, Voice.ABSENT);
        assertThat(unmet(of(OF_STATE, OF_REGION, recused, absent))).isEmpty();
        assertThat(unmet(of(OF_STATE, OF_REGION, recused, absent, fifth)))
                .containsExactly("the quorum of 50 % of the members is not reached");
    }

    @Test
    void absentMemberCannotChair() {
        var absent = seat(CAMBRAI, Party.TERRITORY, Voice.ABSENT);
        var members = List.of(OF_STATE, OF_REGION, absent);
        assertThat(unmet(new DecisionMeeting(TODAY, absent.person(), members)))
                .containsExactly("the chair must be one of the present members");
        assertThat(unmet(new DecisionMeeting(TODAY, UUID.randomUUID(), members)))
                .containsExactly("the chair must be one of the present members");
    }

    @Test
    void mustBeBetweenTheAssessmentAndToday() {
        var members = List.of(OF_STATE, OF_REGION);
        assertThat(unmet(new DecisionMeeting(ASSESSED, person(STATE), members))).isEmpty();
        assertThat(unmet(new DecisionMeeting(ASSESSED.minusDays(1), person(STATE), members)))
                .containsExactly("the meeting must not be before the assessment of 2023-06-26");
        assertThat(unmet(new DecisionMeeting(TODAY.plusDays(1), person(STATE), members)))
                .containsExactly("the meeting must not be in the future");
    }

    @Test
    void onlyTheStateOrARegionRecordsADecision() {
        var meeting = of(OF_STATE, OF_REGION, seat(CAMBRAI, Party.TERRITORY, Voice.AGREED));
        assertThat(meeting.unmet(REQUIREMENTS, actingFor(REGION))).isEmpty();
        assertThat(meeting.unmet(REQUIREMENTS, actingFor(CAMBRAI)))
                .containsExactly("only the State or a Region with a seat may record the decision");
    }

    @Test
    void recusedMemberTookNoPart() {
        var person = person(CAMBRAI).toString();
        assertThat(of(seat(CAMBRAI, Party.TERRITORY, Voice.DISAGREED)).wasDecidedBy(person))
                .isTrue();
        assertThat(of(seat(CAMBRAI, Party.TERRITORY, Voice.RECUSED)).wasDecidedBy(person))
                .isFalse();
    }
}
