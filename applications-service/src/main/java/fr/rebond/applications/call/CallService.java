package fr.rebond.applications.call;

import fr.rebond.applications.call.wave.WaveView;
import fr.rebond.applications.call.wave.Waves;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.actor.Roles;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.outbox.Outbox;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.trail.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CallService {

    private final Calls calls;
    private final Waves waves;
    private final Trail trail;
    private final Outbox outbox;
    private final ProgrammeClock clock;

    CallService(Calls calls, Waves waves, Trail trail, Outbox outbox, ProgrammeClock clock) {
        this.calls = calls;
        this.waves = waves;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    CallView create(CallForm form, Actor actor) {
        var call = new Call(form, clock.instant());
        calls.persistAndFlush(call);
        trail.record(call.created(), actor);
        return CallView.of(call);
    }

    @Transactional
    CallView edit(UUID id, CallForm form, IfMatch expected, Actor actor) {
        var call = calls.lock(id);
        expected.matches(call.version());
        trail.record(call.edit(form, calls.used(id), clock.instant()), actor);
        calls.flush();
        return CallView.of(call);
    }

    /** Makes the call public and its waves with it. */
    @Transactional
    CallView publish(UUID id, IfMatch expected, Actor actor) {
        var call = calls.lock(id);
        expected.matches(call.version());
        var now = clock.instant();
        trail.record(call.publish(clock.today(), now), actor);
        var planned = call.waves(now);
        waves.persist(planned);
        planned.forEach(wave -> trail.record(wave.planned(now), actor));
        outbox.append(new CallPublished(id, call.code(), clock.today(), now));
        calls.flush();
        return CallView.of(call);
    }

    @Transactional
    CallView read(UUID id, Actor actor) {
        return CallView.of(visible(id, actor));
    }

    @Transactional
    List<WaveView> waves(UUID id, Actor actor) {
        var now = clock.instant();
        return waves.ofCall(visible(id, actor).id()).stream()
                .map(wave -> WaveView.of(wave, now))
                .toList();
    }

    private Call visible(UUID id, Actor actor) {
        var call = calls.get(id);
        if (call.status() == CallStatus.DRAFT && !seesDrafts(actor)) {
            throw Refusal.notFound("call", id);
        }
        return call;
    }

    static boolean seesDrafts(Actor actor) {
        return actor.hasAnyRole(Roles.PROGRAMME_MANAGER, Roles.LABELLING_AUTHORITY, Roles.AUDITOR);
    }
}
