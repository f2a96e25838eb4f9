package fr.rebond.applications.deliberation;

import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DeliberationReading {

    private final Deliberations deliberations;
    private final JurySeats seats;
    private final Votes votes;

    DeliberationReading(Deliberations deliberations, JurySeats seats, Votes votes) {
        this.deliberations = deliberations;
        this.seats = seats;
        this.votes = votes;
    }

    @Transactional
    DeliberationView of(UUID waveId) {
        return DeliberationView.of(deliberations.of(waveId));
    }

    @Transactional
    Page<SeatView> seats(UUID waveId, PageRequest page) {
        var filters = "seats of " + waveId;
        var after = page.after(filters, 1).map(List::getFirst).orElse("");
        var rows = seats.page(deliberations.of(waveId).id(), after, page.limit()).stream()
                .map(SeatView::of)
                .toList();
        return Page.of(rows, page, filters, seat -> List.of(seat.organisation()));
    }

    @Transactional
    SeatView seat(UUID waveId, String organisation) {
        return seats.of(deliberations.of(waveId).id(), organisation)
                .map(SeatView::of)
                .orElseThrow(() -> Refusal.notFound("seat of", organisation));
    }

    @Transactional
    Page<VoteView> votes(UUID waveId, PageRequest page) {
        var filters = "votes of " + waveId;
        var after = page.after(filters, 1).map(last -> UUID.fromString(last.getFirst()));
        var rows = votes.page(deliberations.of(waveId).id(), after, page.limit()).stream()
                .map(VoteView::of)
                .toList();
        return Page.of(rows, page, filters, vote -> List.of(vote.id().toString()));
    }

    @Transactional
    VoteView vote(UUID waveId, UUID id) {
        return VoteView.of(votes.get(deliberations.of(waveId).id(), id));
    }
}
