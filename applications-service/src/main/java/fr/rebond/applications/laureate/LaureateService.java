package fr.rebond.applications.laureate;

import fr.rebond.applications.call.Calls;
import fr.rebond.applications.call.wave.Waves;
import fr.rebond.applications.permission.May;
import fr.rebond.applications.territory.Territories;
import fr.rebond.kit.actor.Actor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.permission.Reach;
import fr.rebond.kit.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

@ApplicationScoped
class LaureateService {

    private final Laureates laureates;
    private final Territories territories;
    private final Calls calls;
    private final Waves waves;
    private final ProgrammeClock clock;

    LaureateService(Laureates laureates, Territories territories, Calls calls, Waves waves, ProgrammeClock clock) {
        this.laureates = laureates;
        this.territories = territories;
        this.calls = calls;
        this.waves = waves;
        this.clock = clock;
    }

    @Transactional
    LaureateView read(UUID id, Actor reader) {
        var laureate = laureates.get(id);
        var territory = territories.get(laureate.territoryId());
        var early = reader.reach(May.PreviewLabels.class);
        var visible = laureate.isPublic(clock.today())
                || early.contains(Reach.EVERYTHING)
                || (early.contains(Reach.ORGANISATION) && territory.concerns(reader.organisation()));
        if (!visible) {
            throw Refusal.notFound("laureate", id);
        }
        return LaureateView.of(laureate, territory, calls.get(laureate.callId()), waves.get(laureate.waveId()));
    }
}
