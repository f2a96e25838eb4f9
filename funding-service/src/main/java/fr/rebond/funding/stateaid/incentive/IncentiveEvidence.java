package fr.rebond.funding.stateaid.incentive;

import fr.rebond.funding.stateaid.rule.Step;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The evidence that aid to a project has an incentive effect. The first complete written application must be strictly
 * before the first act that starts the works; otherwise no GBER base allows aid to the project. Applications after
 * the day of grant do not count.
 */
public record IncentiveEvidence(List<WrittenApplication> applications, List<Act> acts) {

    private static final String LAW = "Reg. (EU) 651/2014 art. 6(2)";

    public IncentiveEvidence {
        applications = List.copyOf(applications);
        acts = List.copyOf(acts);
    }

    /** Why an aid granted on that day has no incentive effect; empty if it has one. */
    public Optional<String> failure(LocalDate grantDate) {
        var complete = firstComplete(grantDate);
        if (complete.isEmpty()) {
            return Optional.of(incomplete(grantDate));
        }
        return startOfWorks()
                .filter(start -> !complete.get().at().isStrictlyBefore(start.at()))
                .map(start -> "no incentive effect: the works started on "
                        + start.at().day() + " (" + start.document() + "), not after the complete application of "
                        + complete.get().at().day());
    }

    public Step step(LocalDate grantDate) {
        return Step.of("Incentive effect", LAW, "first complete application strictly before start of works")
                .input(
                        "application",
                        firstComplete(grantDate)
                                .map(one -> one.at().day() + " to " + one.authority() + ", " + one.document())
                                .orElse("none complete"))
                .input(
                        "start of works",
                        startOfWorks().map(act -> act.at().day().toString()).orElse("not started"))
                .result(failure(grantDate).orElse("met"));
    }

    private Optional<WrittenApplication> firstComplete(LocalDate grantDate) {
        return writtenUntil(grantDate)
                .filter(application -> application.missing().isEmpty())
                .min(Comparator.comparing(WrittenApplication::at));
    }

    private Stream<WrittenApplication> writtenUntil(LocalDate grantDate) {
        return applications.stream()
                .filter(application -> !application.at().day().isAfter(grantDate));
    }

    private Optional<Act> startOfWorks() {
        return acts.stream().filter(Act::startsWorks).min(Comparator.comparing(Act::at));
    }

    private String incomplete(LocalDate grantDate) {
        return writtenUntil(grantDate)
                .min(Comparator.comparing(WrittenApplication::at))
                .map(first ->
                        "no incentive effect: the application of " + first.at().day() + " lacks " + first.missing())
                .orElse("no incentive effect: there is no written application up to the day of grant");
    }
}
