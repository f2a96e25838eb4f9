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

/** A sitting of the State-Region committee, as its minutes tell it. */
public record DecisionMeeting(
        @NotNull LocalDate heldOn,

        @NotNull @Schema(description = "Person in the chair, one of the members present")
        UUID chair,

        @NotEmpty @Size(max = 50) @Schema(description = "All members, absent ones too")
        List<@NotNull @Valid DecisionSeat> members) {

    /** What keeps this meeting from having decided: envelopes are decided on by the State and the Région together. */
    List<String> unmet(Convocation convocation, Actor caller) {
        var unmet = new ArrayList<String>();
        whenItMet(convocation, unmet);
        whoSat(convocation, unmet);
        for (var party : List.of(Party.STATE, Party.REGION)) {
            var seats = members.stream().filter(seat -> seat.isOf(party)).toList();
            if (seats.isEmpty() || !seats.stream().allMatch(seat -> seat.voice() == Voice.AGREED)) {
                unmet.add("the agreement of the " + party + " is missing");
            }
        }
        if (members.stream()
                .noneMatch(seat -> (seat.isOf(Party.STATE) || seat.isOf(Party.REGION))
                        && caller.actsFor(seat.organisation().siren()))) {
            unmet.add("who records a decision acts for the State or the Region that took it");
        }
        return unmet;
    }

    private void whenItMet(Convocation convocation, List<String> unmet) {
        if (heldOn.isAfter(convocation.today())) {
            unmet.add("the meeting has not been held yet");
        }
        if (heldOn.isBefore(convocation.assessedOn())) {
            unmet.add("the meeting was held before the assessment of " + convocation.assessedOn());
        }
        var taking = members.stream().filter(DecisionSeat::tookPart).count();
        if (taking * 100 < (long) convocation.quorumPercent() * members.size()) {
            unmet.add("the quorum of " + convocation.quorumPercent() + " % of the members is not reached");
        }
    }

    private void whoSat(Convocation convocation, List<String> unmet) {
        if (members.stream().noneMatch(seat -> seat.person().equals(chair) && seat.voice() != Voice.ABSENT)) {
            unmet.add("the chair is not one of the members present");
        }
        if (hasTwice(DecisionSeat::person)) {
            unmet.add("a person has two seats");
        }
        if (hasTwice(seat -> seat.organisation().siren())) {
            unmet.add("an organisation has two seats");
        }
        var state = convocation.state().siren();
        if (!sitsAs(Party.STATE, List.of(state))) {
            unmet.add("the State sits as " + state + ", and nobody else does");
        }
        var regions = convocation.regions().stream().sorted().toList();
        if (!sitsAs(Party.REGION, regions)) {
            unmet.add("the Regions of the envelope sit as " + regions + ", and nobody else does");
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

    /** Whether that person took part in the decision. */
    public boolean wasDecidedBy(String person) {
        return members.stream()
                .anyMatch(seat -> seat.tookPart() && seat.person().toString().equals(person));
    }
}
