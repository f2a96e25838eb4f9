package fr.rebond.funding.stateaid.incentive;

import fr.rebond.funding.stateaid.rule.Step;
import fr.rebond.funding.stateaid.rule.Steps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Applications made and acts done for a project. The first complete written application must come strictly before the
 * first act that starts the works; otherwise the whole project is out of every GBER base. Applications written after the
 * day of grant prove nothing.
 */
public record IncentiveEvidence(List<WrittenApplication> applications, List<Act> acts) {

    private static final String LAW = "Reg. (EU) 651/2014 art. 6(2)";

    public IncentiveEvidence {
        applications = List.copyOf(applications);
        acts = List.copyOf(acts);
    }

    /** Why there is no incentive effect for an aid granted on that day; empty if there is. */
    public Optional<String> failure(LocalDate grantDate) {
        var complete = firstComplete(grantDate);
        if (complete.isEmpty()) {
            return Optional.of(incomplete(grantDate));
        }
        return startOfWorks()
                .filter(start -> !complete.get().at().isStrictlyBefore(start.at()))
                .map(start -> "no incentive effect: works started on "
                        + start.at().day() + " (" + start.document() + "), not after the complete application of "
                        + complete.get().at().day());
    }

    public Step step(LocalDate grantDate) {
        var steps = new Steps();
        steps.add(
                "Incentive effect",
                LAW,
                "first complete application strictly before start of works",
                failure(grantDate).orElse("met"),
                "application",
                firstComplete(grantDate)
                        .map(one -> one.at().day() + " to " + one.authority() + ", " + one.document())
                        .orElse("none complete"),
                "start of works",
                startOfWorks().map(act -> act.at().day().toString()).orElse("not started"));
        return steps.taken().getFirst();
    }

    private Optional<WrittenApplication> firstComplete(LocalDate grantDate) {
        return writtenBy(grantDate)
                .filter(application -> application.missing().isEmpty())
                .min(Comparator.comparing(WrittenApplication::at));
    }

    private Stream<WrittenApplication> writtenBy(LocalDate grantDate) {
        return applications.stream()
                .filter(application -> !application.at().day().isAfter(grantDate));
    }

    private Optional<Act> startOfWorks() {
        return acts.stream().filter(Act::startsWorks).min(Comparator.comparing(Act::at));
    }

    private String incomplete(LocalDate grantDate) {
        return writtenBy(grantDate)
                .min(Comparator.comparing(WrittenApplication::at))
                .map(first ->
                        "no incentive effect: the application of " + first.at().day() + " lacks " + first.missing())
                .orElse("no incentive effect: no written application by the day of grant");
    }
}
