package fr.rebond.applications.deliberation.closure;

import fr.rebond.applications.application.Application;
import fr.rebond.applications.application.ApplicationStatus;
import fr.rebond.applications.application.Decision;
import fr.rebond.applications.call.Call;
import fr.rebond.applications.call.Call.Usage;
import fr.rebond.applications.deliberation.Deliberation;
import fr.rebond.applications.deliberation.DeliberationStatus;
import fr.rebond.applications.deliberation.jury.Ballot;
import fr.rebond.applications.deliberation.jury.JurySeat;
import fr.rebond.applications.deliberation.jury.Vote;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.problem.RulesNotMet.Check;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * When a deliberation may be closed: the jury has a chair, every application of the wave has an outcome, each outcome
 * has enough votes and is complete, and all laureates of the call fit its capacity and budget.
 *
 * @param cutoffDay day of the cutoff: no label may have an earlier date
 */
record ClosureRules(
        Call call,
        Usage usage,
        Deliberation deliberation,
        List<JurySeat> seats,
        List<Vote> votes,
        List<Application> ofWave,
        LocalDate cutoffDay) {

    /** @throws RulesNotMet with every unmet rule */
    void check(List<OutcomeForm> outcomes, LocalDate today) {
        var check = RulesNotMet.check().that(seats.stream().anyMatch(JurySeat::isChair), "the jury has no chair");
        checkApplications(outcomes, check);
        for (var i = 0; i < outcomes.size(); i++) {
            checkVotes(outcomes.get(i), "/outcomes/" + i, check);
            checkLabel(outcomes.get(i), "/outcomes/" + i, today, check);
        }
        checkCapacity(outcomes, check);
        check.orRefuse(DeliberationStatus.OPEN);
    }

    private void checkApplications(List<OutcomeForm> outcomes, Check check) {
        var decided = new HashSet<UUID>();
        for (var i = 0; i < outcomes.size(); i++) {
            var id = outcomes.get(i).applicationId();
            check.that(decided.add(id), "/outcomes/" + i, "application " + id + " has two outcomes");
            check.that(isAssessed(id), "/outcomes/" + i, "application " + id + " is not assessed in this wave");
        }
        ofWave.stream()
                .filter(application -> application.status().awaitsDecision() && !decided.contains(application.id()))
                .forEach(application -> check.that(
                        false, "application %s, %s, has no outcome".formatted(application.id(), application.status())));
    }

    private boolean isAssessed(UUID id) {
        return ofWave.stream()
                .anyMatch(application ->
                        application.id().equals(id) && application.status() == ApplicationStatus.ASSESSED);
    }

    private void checkVotes(OutcomeForm outcome, String pointer, Check check) {
        var choices = votes.stream()
                .filter(vote -> vote.applicationId().equals(outcome.applicationId()))
                .map(Vote::choice)
                .toList();
        var ballot = new Ballot(seats.size(), choices);
        check.that(
                ballot.isQuorate(deliberation.quorum()),
                pointer,
                "application %s has %d votes, but needs %d for its quorum"
                        .formatted(outcome.applicationId(), ballot.votes(), ballot.needed(deliberation.quorum())));
        var follows = outcome.decision() == Decision.LAUREATE && ballot.hasMostVotes(Decision.LAUREATE);
        check.that(
                follows || outcome.hasMotive(),
                pointer + "/motive",
                outcome.decision() == Decision.LAUREATE
                        ? "LAUREATE is not the outcome of the jury's majority: a motive is required"
                        : outcome.decision() + " requires a motive");
    }

    private void checkLabel(OutcomeForm outcome, String pointer, LocalDate today, Check check) {
        var hasLabel =
                outcome.labelledOn() != null && outcome.envelopeTarget() != null && outcome.statePledge() != null;
        if (outcome.decision() != Decision.LAUREATE) {
            check.that(
                    outcome.labelledOn() == null && outcome.envelopeTarget() == null && outcome.statePledge() == null,
                    pointer,
                    "only a laureate has labelledOn, envelopeTarget and statePledge");
        } else if (!hasLabel) {
            check.that(false, pointer, "a laureate needs labelledOn, envelopeTarget and statePledge");
        } else {
            check.that(
                    !outcome.labelledOn().isBefore(cutoffDay)
                            && !outcome.labelledOn().isAfter(today),
                    pointer + "/labelledOn",
                    "labelledOn must be between the cutoff, " + cutoffDay + ", and today");
            check.that(
                    outcome.statePledge().isPositive(),
                    pointer + "/statePledge",
                    "the State's pledge must be above zero");
            check.that(
                    outcome.statePledge().compareTo(outcome.envelopeTarget()) <= 0,
                    pointer + "/statePledge",
                    "the State's pledge is above the target");
        }
    }

    private void checkCapacity(List<OutcomeForm> outcomes, Check check) {
        var laureates = outcomes.stream()
                .filter(outcome -> outcome.decision() == Decision.LAUREATE)
                .toList();
        var pledged = laureates.stream()
                .map(OutcomeForm::statePledge)
                .filter(Objects::nonNull)
                .map(pledge -> pledge.amount())
                .reduce(usage.pledged(), BigDecimal::add);
        check.that(
                usage.laureates() + laureates.size() <= call.capacity(),
                "the call has room for %d laureates and already has %d".formatted(call.capacity(), usage.laureates()));
        check.that(
                pledged.compareTo(call.budget().amount()) <= 0,
                "the State's pledges would be %s EUR, the budget is %s".formatted(pledged, call.budget()));
    }
}
