package fr.rebond.funding.request;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.funding.programme.Organisation;
import fr.rebond.kit.actor.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 7, 3);
    private static final Organisation STATE = new Organisation("110020013", "État");
    private static final Organisation REGION = new Organisation("200053742", "Région");
    private static final Actor CALLER = new Actor("p", STATE.siren(), "cli", Set.of());

    private static Meeting.Seat seat(Organisation organisation, Meeting.Party party, boolean agrees) {
        return new Meeting.Seat(party.name(), organisation, party, agrees);
    }

    private static Meeting of(Meeting.Seat... seats) {
        return new Meeting(TODAY, "STATE", List.of(seats));
    }

    @Test
    void stateAndRegionAgree() {
        var meeting = of(seat(STATE, Meeting.Party.STATE, true), seat(REGION, Meeting.Party.REGION, true));
        assertThat(meeting.unmet(STATE, CALLER, TODAY)).isEmpty();
    }

    @Test
    void neitherDecidesAlone() {
        assertThat(of(seat(STATE, Meeting.Party.STATE, true)).unmet(STATE, CALLER, TODAY))
                .containsExactly("the agreement of the REGION is missing");
        assertThat(of(seat(STATE, Meeting.Party.STATE, false), seat(REGION, Meeting.Party.REGION, true))
                        .unmet(STATE, CALLER, TODAY))
                .containsExactly("the agreement of the STATE is missing");
    }

    @Test
    void nobodyElseSitsForTheState() {
        var meeting = of(seat(REGION, Meeting.Party.STATE, true), seat(REGION, Meeting.Party.REGION, true));
        assertThat(meeting.unmet(STATE, CALLER, TODAY)).contains("the State sits as 110020013, and nobody else does");
    }

    @Test
    void aMeetingOfTomorrowHasDecidedNothing() {
        var meeting = of(seat(STATE, Meeting.Party.STATE, true), seat(REGION, Meeting.Party.REGION, true));
        assertThat(meeting.unmet(STATE, CALLER, TODAY.minusDays(1)))
                .containsExactly("the meeting has not been held yet");
    }
}
