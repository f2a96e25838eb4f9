package fr.rebond.funding.request;

import fr.rebond.funding.programme.Organisation;
import fr.rebond.kit.actor.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sitting of the State-Region committee, as its minutes tell it. */
@Schema(name = "CommitteeMeeting")
record Meeting(
        @NotNull @Schema(required = true) LocalDate heldOn,

        @NotBlank @Size(max = 100) @Schema(description = "Person in the chair, one of the members", required = true)
        String chair,

        @NotEmpty @Size(max = 50) @Schema(required = true) List<@NotNull @Valid Seat> members) {

    enum Party {
        STATE,
        REGION,
        OPERATOR,
        TERRITORY
    }

    @Schema(name = "CommitteeSeat")
    record Seat(
            @NotBlank @Size(max = 100) @Schema(description = "Identifier of the person, never a name", required = true)
            String person,

            @NotNull @Valid @Schema(required = true) Organisation organisation,
            @NotNull @Schema(required = true) Party party,
            @Schema(required = true) boolean agrees) {

        boolean isOf(Party other) {
            return party == other;
        }
    }

    /** What keeps this meeting from having decided (domain.md, 4: the agreement of State and Region). */
    List<String> unmet(Organisation state, Actor caller, LocalDate today) {
        var unmet = new ArrayList<String>();
        if (heldOn.isAfter(today)) {
            unmet.add("the meeting has not been held yet");
        }
        if (members.stream().noneMatch(seat -> seat.person().equals(chair))) {
            unmet.add("the chair is not one of the members");
        }
        for (var party : List.of(Party.STATE, Party.REGION)) {
            var seats = members.stream().filter(seat -> seat.isOf(party)).toList();
            if (seats.isEmpty() || !seats.stream().allMatch(Seat::agrees)) {
                unmet.add("the agreement of the " + party + " is missing");
            }
        }
        var ofState = state.siren();
        if (members.stream()
                .anyMatch(seat ->
                        seat.isOf(Party.STATE) != seat.organisation().siren().equals(ofState))) {
            unmet.add("the State sits as " + ofState + ", and nobody else does");
        }
        if (members.stream()
                .noneMatch(seat -> (seat.isOf(Party.STATE) || seat.isOf(Party.REGION))
                        && caller.actsFor(seat.organisation().siren()))) {
            unmet.add("who records a decision acts for the State or the Region that took it");
        }
        return unmet;
    }

    boolean seats(String person) {
        return members.stream().anyMatch(seat -> seat.person().equals(person));
    }
}
