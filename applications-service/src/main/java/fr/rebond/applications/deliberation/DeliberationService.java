package fr.rebond.applications.deliberation;

import fr.rebond.applications.call.Calls;
import fr.rebond.applications.call.wave.WaveReview;
import fr.rebond.applications.dossier.Application;
import fr.rebond.applications.dossier.ApplicationStatus;
import fr.rebond.applications.dossier.Applications;
import fr.rebond.applications.territory.Territories;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.problem.RulesNotMet;
import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The jury: convening it, its seats and its votes. */
@ApplicationScoped
class DeliberationService {

    private final Deliberations deliberations;
    private final JurySeats seats;
    private final Votes votes;
    private final Calls calls;
    private final WaveReview review;
    private final Applications applications;
    private final Territories territories;
    private final Recorder recorder;

    DeliberationService(
            Deliberations deliberations,
            JurySeats seats,
            Votes votes,
            Calls calls,
            WaveReview review,
            Applications applications,
            Territories territories,
            Recorder recorder) {
        this.deliberations = deliberations;
        this.seats = seats;
        this.votes = votes;
        this.calls = calls;
        this.review = review;
        this.applications = applications;
        this.territories = territories;
        this.recorder = recorder;
    }

    /** The wave goes under review; its call's quorum is kept as it is now. */
    @Transactional
    DeliberationView convene(UUID waveId) {
        var wave = review.begin(waveId);
        var quorum = calls.get(wave.callId()).quorum();
        var deliberation = new Deliberation(wave, quorum, recorder.now());
        deliberations.persistAndFlush(deliberation);
        recorder.record(deliberation.convened());
        return DeliberationView.of(deliberation);
    }

    @Transactional
    SeatView seat(UUID waveId, SeatForm form) {
        var deliberation = deliberations.forVote(waveId);
        deliberation.requireOpen("a new seat");
        var seat = new JurySeat(deliberation.id(), form);
        seats.persistAndFlush(seat);
        return SeatView.of(seat);
    }

    /** A seat votes once on each assessed application of the wave; one that the grouping takes in only recuses itself. */
    @Transactional
    VoteView vote(UUID waveId, VoteForm form, Actor actor) {
        var deliberation = deliberations.forVote(waveId);
        if (seats.of(deliberation.id(), actor.organisation()).isEmpty()) {
            throw new Refusal(403, "forbidden", "The organisation has no seat in this jury");
        }
        deliberation.requireOpen("a vote");
        var application = applications
                .findByIdOptional(form.applicationId())
                .filter(one -> one.waveId().equals(waveId));
        var recused = form.choice() == VoteChoice.RECUSED;
        RulesNotMet.check()
                .that(isAssessed(application), "/applicationId", "no such assessed application in this wave")
                .that(!recused || isFilled(form.motive()), "/motive", "a recusal needs its motive")
                .that(recused || !concerns(application, actor), "/choice", "a member of the grouping is recused")
                .orRefuse(deliberation.status());
        var vote = new Vote(deliberation.id(), form, actor.organisation(), actor.subject(), recorder.now());
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
