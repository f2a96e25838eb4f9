package fr.rebond.applications.call;

import fr.rebond.applications.call.wave.WaveView;
import fr.rebond.applications.call.wave.Waves;
import fr.rebond.applications.permission.May;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.problem.Refusal;
import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CallService {

    private final Calls calls;
    private final Waves waves;
    private final Recorder recorder;

    CallService(Calls calls, Waves waves, Recorder recorder) {
        this.calls = calls;
        this.waves = waves;
        this.recorder = recorder;
    }

    @Transactional
    CallView create(CallForm form) {
        var call = new Call(form, recorder.now());
        calls.persistAndFlush(call);
        recorder.record(call.created());
        return CallView.of(call);
    }

    @Transactional
    CallView edit(UUID id, CallForm form, IfMatch expected) {
        var call = calls.getForUpdate(id);
        expected.matches(call.version());
        recorder.record(call.edit(form, calls.usage(id), recorder.now()));
        calls.flush();
        return CallView.of(call);
    }

    /** Makes the call public and creates its waves. */
    @Transactional
    CallView publish(UUID id, IfMatch expected) {
        var call = calls.getForUpdate(id);
        expected.matches(call.version());
        var now = recorder.now();
        recorder.record(call.publish(recorder.today(), now));
        var planned = call.planWaves(now);
        waves.persist(planned);
        planned.forEach(wave -> recorder.record(wave.planned(now)));
        recorder.publish(new CallPublished(id, call.code(), recorder.today(), now));
        calls.flush();
        return CallView.of(call);
    }

    @Transactional
    CallView read(UUID id, Actor actor) {
        return CallView.of(visible(id, actor));
    }

    @Transactional
    List<WaveView> waves(UUID id, Actor actor) {
        var now = recorder.now();
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
        return actor.may(May.PreviewCalls.class);
    }
}
