package fr.rebond.applications.deliberation.jury;

import fr.rebond.applications.application.Application;
import fr.rebond.applications.application.ApplicationStatus;
import fr.rebond.applications.application.Applications;
import fr.rebond.applications.deliberation.Deliberations;
import fr.rebond.applications.territory.Territories;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.problem.RulesNotMet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Seats the jury of a wave and records its votes. */
@ApplicationScoped
class JuryService {

    private final Deliberations deliberations;
    private final JurySeats seats;
    private final Votes votes;
    private final Applications applications;
    private final Territories territories;
    private final ProgrammeClock clock;

    JuryService(
            Deliberations deliberations,
            JurySeats seats,
            Votes votes,
            Applications applications,
            Territories territories,
            ProgrammeClock clock) {
        this.deliberations = deliberations;
        this.seats = seats;
        this.votes = votes;
        this.applications = applications;
        this.territories = territories;
        this.clock = clock;
    }

    @Transactional
    JurySeatView seat(UUID waveId, JurySeatForm form) {
        var deliberation = deliberations.getForShare(waveId);
        deliberation.requireOpen("a new seat");
        var seat = new JurySeat(deliberation.id(), form);
        seats.persistAndFlush(seat);
        return JurySeatView.of(seat);
    }

    /** A seat votes once on each assessed application of the wave. A member of the grouping can only recuse itself. */
    @Transactional
    VoteView vote(UUID waveId, VoteForm form, Actor actor) {
        var deliberation = deliberations.getForShare(waveId);
        if (seats.find(deliberation.id(), actor.organisation()).isEmpty()) {
            throw new Refusal(403, "forbidden", "The organisation has no seat in this jury");
        }
        deliberation.requireOpen("a vote");
        var application = applications
                .findByIdOptional(form.applicationId())
                .filter(one -> one.waveId().equals(waveId));
        var recused = form.choice() == VoteChoice.RECUSED;
        RulesNotMet.check()
                .that(isAssessed(application), "/applicationId", "this wave has no assessed application with this id")
                .that(!recused || isFilled(form.motive()), "/motive", "a recusal requires a motive")
                .that(
                        recused || !concerns(application, actor),
                        "/choice",
                        "your organisation is in the grouping: it must vote RECUSED")
                .orRefuse(deliberation.status());
        var vote = new Vote(deliberation.id(), form, actor.organisation(), actor.subject(), clock.instant());
        votes.persistAndFlush(vote);
        return VoteView.of(vote);
    }

    private static boolean isAssessed(Optional<Application> application) {
        return application
                .filter(one -> one.status() == ApplicationStatus.ASSESSED)
                .isPresent();
    }

    private boolean concerns(Optional<Application> application, Actor actor) {
        return application
                .map(one -> territories.get(one.territoryId()))
                .filter(territory -> territory.concerns(actor.organisation()))
                .isPresent();
    }

    private static boolean isFilled(String text) {
        return text != null && !text.isBlank();
    }
}
