package fr.rebond.missions.mission.order;

import static fr.rebond.missions.Scene.ENGINEERING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.missions.Forms;
import fr.rebond.missions.Numbers;
import fr.rebond.missions.Scene;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EngineeringLineTest {

    @Inject
    Jdbi jdbi;

    @AfterEach
    void restoreTheCeiling() {
        jdbi.useHandle(handle -> handle.execute("UPDATE engineering_line SET ceiling = 10000000"));
    }

    @Test
    void concurrentOrdersNeverExceedTheLine() throws Exception {
        // Given: room for 5 orders
        var scenes = new ArrayList<Scene>();
        for (var number = 0; number < 12; number++) {
            scenes.add(Scene.planned());
        }
        jdbi.useHandle(handle -> handle.execute("UPDATE engineering_line SET ceiling = ordered + 5000.50"));
        var before = ordered();

        // When
        List<Callable<Integer>> orders = scenes.stream()
                .<Callable<Integer>>map(scene -> () -> ENGINEERING
                        .ifMatch("\"0\"")
                        .post(scene.path("order"), Forms.order(Numbers.siren(), "1000.00"))
                        .extract()
                        .statusCode())
                .toList();
        List<Integer> statuses = new ArrayList<>();
        try (var clients = Executors.newFixedThreadPool(12)) {
            for (var answer : clients.invokeAll(orders)) {
                statuses.add(answer.get());
            }
        }

        // Then
        assertThat(statuses).containsOnly(200, 422);
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(5);
        assertThat(ordered().subtract(before)).isEqualByComparingTo("5000.00");
        assertThat(orders()).isEqualByComparingTo(ordered());
    }

    private BigDecimal ordered() {
        return amount("SELECT ordered FROM engineering_line");
    }

    private BigDecimal orders() {
        return amount("SELECT sum(order_amount_amount) FROM mission");
    }

    private BigDecimal amount(String query) {
        return jdbi.withHandle(
                handle -> handle.createQuery(query).mapTo(BigDecimal.class).one());
    }
}
