package fr.rebond.applications.deliberation.jury;

import fr.rebond.applications.deliberation.Deliberations;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.query.Conditions;
import fr.rebond.kit.query.Keyset;
import fr.rebond.kit.query.Lists;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads the seats and the votes of the jury of a wave. */
@ApplicationScoped
class JuryQueries {

    private static final String SEATS = """
            SELECT 0 AS version, organisation, name, chair FROM jury_seat
            <where> ORDER BY organisation LIMIT :limit
            """;
    private static final String VOTES = """
            SELECT id, 0 AS version, application_id, organisation, choice, motive, cast_at FROM vote
            <where> ORDER BY id LIMIT :limit
            """;

    private final Deliberations deliberations;
    private final JurySeats seats;
    private final Votes votes;
    private final Lists lists;

    JuryQueries(Deliberations deliberations, JurySeats seats, Votes votes, Lists lists) {
        this.deliberations = deliberations;
        this.seats = seats;
        this.votes = votes;
        this.lists = lists;
    }

    @Transactional
    Page<JurySeatView> seats(UUID waveId, PageRequest page) {
        var keyset = Keyset.byText("organisation", JurySeatView::organisation);
        return lists.page(SEATS, ofJury(waveId), keyset, page, JurySeatView.class);
    }

    /** @throws Refusal 404 when the organisation has no seat */
    @Transactional
    JurySeatView seat(UUID waveId, String organisation) {
        return seats.find(deliberations.get(waveId).id(), organisation)
                .map(JurySeatView::of)
                .orElseThrow(() -> Refusal.notFound("seat of", organisation));
    }

    @Transactional
    Page<VoteView> votes(UUID waveId, PageRequest page) {
        return lists.page(VOTES, ofJury(waveId), Keyset.byId("id", VoteView::id), page, VoteView.class);
    }

    /** @throws Refusal 404 when the jury has no such vote */
    @Transactional
    VoteView vote(UUID waveId, UUID id) {
        return VoteView.of(votes.get(deliberations.get(waveId).id(), id));
    }

    private Conditions ofJury(UUID waveId) {
        return new Conditions()
                .and("deliberation_id = :deliberation")
                .bind("deliberation", deliberations.get(waveId).id());
    }
}
