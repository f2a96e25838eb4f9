package fr.rebond.funding.request;

import fr.rebond.funding.programme.Programmes;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.http.Page;
import fr.rebond.kit.http.PageRequest;
import fr.rebond.kit.trail.Trail;
import fr.rebond.kit.trail.TrailEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RequestService {

    private final FundingRequests requests;
    private final Programmes programmes;
    private final RequestMoney money;
    private final Trail trail;
    private final ProgrammeClock clock;

    RequestService(
            FundingRequests requests, Programmes programmes, RequestMoney money, Trail trail, ProgrammeClock clock) {
        this.requests = requests;
        this.programmes = programmes;
        this.money = money;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    RequestView edit(UUID id, RequestForm form, IfMatch expected, Actor actor) {
        var request = requests.reached(id, Reach.holder(actor));
        expected.matches(request.version());
        form.stateAid().mustBeConsistent("/stateAid");
        trail.record(request.edit(form, clock.instant()), actor);
        requests.flush();
        return request.view(actor);
    }

    @Transactional
    RequestView submit(UUID id, IfMatch expected, Actor actor) {
        var request = requests.reached(id, Reach.holder(actor));
        expected.matches(request.version());
        var terms = programmes.require(request.callCode()).terms();
        trail.record(request.submit(terms, clock.today(), clock.instant()), actor);
        requests.flush();
        return request.view(actor);
    }

    @Transactional
    RequestView withdraw(UUID id, WithdrawRequest withdrawal, IfMatch expected, Actor actor) {
        var request = requests.reached(id, Reach.holder(actor));
        expected.matches(request.version());
        var before = request.status();
        trail.record(request.withdraw(withdrawal.motive(), clock.instant()), actor);
        requests.flush();
        money.free(request, before, clock.instant(), actor);
        return request.view(actor);
    }

    @Transactional
    RequestView read(UUID id, Actor actor) {
        return requests.reached(id, Reach.of(actor)).view(actor);
    }

    @Transactional
    Page<TrailEntry> history(UUID id, PageRequest page, Actor actor) {
        requests.reached(id, Reach.of(actor));
        var filters = "history of " + id;
        var after = page.after(filters, 1)
                .map(keys -> Long.parseLong(keys.getFirst()))
                .orElse(0L);
        return Page.of(trail.of(id, after, page.limit()), page, filters, step -> List.of(Long.toString(step.number())));
    }
}
