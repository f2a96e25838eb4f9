package fr.rebond.applications.call.wave;

import fr.rebond.kit.clock.ProgrammeClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class WaveService {

    private final Waves waves;
    private final ProgrammeClock clock;

    WaveService(Waves waves, ProgrammeClock clock) {
        this.waves = waves;
        this.clock = clock;
    }

    WaveView read(UUID id) {
        return WaveView.of(waves.get(id), clock.instant());
    }
}
