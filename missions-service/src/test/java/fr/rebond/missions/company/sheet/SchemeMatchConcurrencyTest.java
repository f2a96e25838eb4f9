package fr.rebond.missions.company.sheet;

import static fr.rebond.missions.Scene.AUDIT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.missions.Concurrently;
import fr.rebond.missions.Scene;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemeMatchConcurrencyTest {

    @Test
    void concurrentMatchesNeverContradictEachOther() throws Exception {
        var scene = Scene.started();
        var fits = Map.of("schemeCode", Scene.scheme(), "reason", "Convient");
        var none = Map.of("reason", "Aucun");

        for (var round = 0; round < 15; round++) {
            var sheet = scene.company() + "/scheme-matches";

            Concurrently.send(
                    () -> scene.lead.post(sheet, none).extract().statusCode(),
                    () -> scene.lead.post(sheet, fits).extract().statusCode());

            List<String> codes = AUDIT.get(sheet).extract().path("items.schemeCode");
            assertThat(codes).containsExactly(fits.get("schemeCode"));
        }
    }
}
