package fr.rebond.funding.request.decision;

import fr.rebond.kit.actor.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting of the State-Region committee, according to its minutes. */
public record DecisionMeeting(
        @NotNull LocalDate heldOn,

        @NotNull @Schema(description = "Person who chaired the meeting; one of the present members")
        UUID chair,

        @NotEmpty @Size(max = 50) @Schema(description = "All members, including absent ones")
        List<@NotNull @Valid DecisionSeat> members) {

    /** The unmet rules of a decision, on which the State and the Régions of the envelope must agree. */
    List<String> unmet(MeetingRequirements requirements, Actor caller) {
        var unmet = new ArrayList<String>();
        checkDayAndQuorum(requirements, unmet);
        checkSeats(requirements, unmet);
        for (var party : List.of(Party.STATE, Party.REGION)) {
            var seats = members.stream().filter(seat -> seat.isOf(party)).toList();
            if (seats.isEmpty() || !seats.stream().allMatch(seat -> seat.voice() == Voice.AGREED)) {
                unmet.add("the " + party + " must agree");
            }
        }
        if (members.stream()
                .noneMatch(seat -> (seat.isOf(Party.STATE) || seat.isOf(Party.REGION))
                        && caller.actsFor(seat.organisation().siren()))) {
            unmet.add("only the State or a Region with a seat may record the decision");
        }
        return unmet;
    }

    private void checkDayAndQuorum(MeetingRequirements requirements, List<String> unmet) {
        if (heldOn.isAfter(requirements.today())) {
            unmet.add("the meeting must not be in the future");
        }
        if (heldOn.isBefore(requirements.assessedOn())) {
            unmet.add("the meeting must not be before the assessment of " + requirements.assessedOn());
        }
        var participants = members.stream().filter(DecisionSeat::tookPart).count();
        if (participants * 100 < (long) requirements.quorumPercent() * members.size()) {
            unmet.add("the quorum of " + requirements.quorumPercent() + " % of the members is not reached");
        }
    }

    private void checkSeats(MeetingRequirements requirements, List<String> unmet) {
        if (members.stream().noneMatch(seat -> seat.person().equals(chair) && seat.voice() != Voice.ABSENT)) {
            unmet.add("the chair must be one of the present members");
        }
        if (hasTwice(DecisionSeat::person)) {
            unmet.add("a person has two seats");
        }
        if (hasTwice(seat -> seat.organisation().siren())) {
            unmet.add("an organisation has two seats");
        }
        var state = requirements.state().siren();
        if (!sitsAs(Party.STATE, List.of(state))) {
            unmet.add("the seat of the State must be that of " + state + ", and of no other organisation");
        }
        var regions = requirements.regions().stream().sorted().toList();
        if (!sitsAs(Party.REGION, regions)) {
            unmet.add("the seats of Regions must be those of " + regions + ", and of no other organisation");
        } else if (members.stream().anyMatch(seat -> seat.isOf(Party.REGION))) {
            regions.stream()
                    .filter(this::hasNoSeat)
                    .forEach(region -> unmet.add("the Region " + region + " of the envelope has no seat"));
        }
    }

    private boolean hasNoSeat(String siren) {
        return members.stream().noneMatch(seat -> seat.organisation().siren().equals(siren));
    }

    private boolean sitsAs(Party party, List<String> sirens) {
        return members.stream()
                .allMatch(seat ->
                        seat.isOf(party) == sirens.contains(seat.organisation().siren()));
    }

    private boolean hasTwice(Function<DecisionSeat, Object> part) {
        return members.stream().map(part).distinct().count() < members.size();
    }

    /** @param person id of the person at the identity provider */
    public boolean wasDecidedBy(String person) {
        return members.stream()
                .anyMatch(seat -> seat.tookPart() && seat.person().toString().equals(person));
    }
}
