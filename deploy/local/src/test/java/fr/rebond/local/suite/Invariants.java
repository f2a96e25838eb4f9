package fr.rebond.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;

/** What must hold whatever was killed, checked in the databases of a running suite. */
final class Invariants {

    private static final List<String> SERVICES = List.of("applications", "missions", "funding");

    /** Which types of event each service applies. */
    private record Reading(String producer, String type, String consumer) {}

    private static final List<Reading> READINGS = List.of(
            new Reading("applications", "territory-labelled", "missions"),
            new Reading("applications", "territory-labelled", "funding"),
            new Reading("missions", "project-routed", "funding"),
            new Reading("missions", "routing-withdrawn", "funding"),
            new Reading("funding", "funding-decided", "missions"),
            new Reading("funding", "funding-withdrawn", "missions"),
            new Reading("funding", "agreement-signed", "missions"),
            new Reading("funding", "payment-made", "missions"));

    private final SuiteDatabases databases;

    Invariants(SuiteDatabases databases) {
        this.databases = databases;
    }

    /** Waits until nothing is under way any more, then checks all. */
    void assertHold() {
        Awaitility.await("nothing under way")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> {
                    everythingIsPublished();
                    everyEventIsAppliedOnceOrVisiblyWaits();
                });
        moneyIsConserved();
        balancesAreTheirEntries();
        oneMissionAndOneEnvelopeForEachLaureate();
        oneRequestForEachRouting();
        sequencesAndPositionsHaveNoGap();
    }

    private void everythingIsPublished() {
        for (var service : SERVICES) {
            assertThat(rows(service, "SELECT id FROM outbox WHERE published_at IS NULL"))
                    .as("unpublished by " + service)
                    .isEmpty();
        }
    }

    /** I1. */
    private void moneyIsConserved() {
        assertThat(rows(
                        "funding",
                        "SELECT posting_id, sum(amount) FROM ledger_entry GROUP BY posting_id, funder_id"
                                + " HAVING sum(amount) <> 0"))
                .as("postings that do not balance")
                .isEmpty();
        assertThat(rows("funding", "SELECT sum(amount) FROM ledger_entry HAVING sum(amount) <> 0"))
                .isEmpty();
    }

    /** I2. */
    private void balancesAreTheirEntries() {
        assertThat(rows("funding", "SELECT * FROM ledger_discrepancy"))
                .as("stored balances that are not the sum of their entries")
                .isEmpty();
        assertThat(rows("funding", "SELECT * FROM envelope_funder WHERE available < 0"))
                .isEmpty();
    }

    /** I3: also one for each, which the unique constraints alone do not say. */
    private void oneMissionAndOneEnvelopeForEachLaureate() {
        var laureates = rows("applications", "SELECT id FROM laureate ORDER BY id");
        assertThat(rows("missions", "SELECT laureate_id FROM mission ORDER BY laureate_id"))
                .isEqualTo(laureates);
        assertThat(rows("funding", "SELECT laureate_id FROM envelope ORDER BY laureate_id"))
                .isEqualTo(laureates);
    }

    /** I4. */
    private void oneRequestForEachRouting() {
        var routed = rows(
                "missions",
                "SELECT DISTINCT (payload::jsonb ->> 'routingId')::uuid AS id FROM outbox"
                        + " WHERE type LIKE '%.project-routed.v1' ORDER BY id");
        assertThat(rows("funding", "SELECT routing_id FROM funding_request ORDER BY routing_id"))
                .isEqualTo(routed);
    }

    /** I5. */
    private void everyEventIsAppliedOnceOrVisiblyWaits() {
        for (var reading : READINGS) {
            var type = "fr.rebond." + reading.producer + "." + reading.type + ".v1";
            var published = rows(reading.producer, "SELECT id FROM outbox WHERE type = '" + type + "'");
            var known = new HashSet<>(rows(reading.consumer, "SELECT event_id FROM inbox WHERE type = '" + type + "'"));
            known.addAll(rows(
                    reading.consumer,
                    "SELECT event_id FROM dead_letter WHERE status = 'OPEN' AND type = '" + type + "'"));
            assertThat(Set.copyOf(published))
                    .as(type + " at " + reading.consumer)
                    .isEqualTo(known);
        }
    }

    /** I6. */
    private void sequencesAndPositionsHaveNoGap() {
        for (var service : SERVICES) {
            assertThat(rows(
                            service,
                            "SELECT subject FROM outbox GROUP BY subject"
                                    + " HAVING min(sequence) <> 1 OR max(sequence) <> count(*)"))
                    .as("subjects of " + service + " with a gap")
                    .isEmpty();
            assertThat(rows(
                            service,
                            "SELECT 1 FROM outbox HAVING count(*) > 0"
                                    + " AND (min(position) <> 1 OR max(position) <> count(position))"))
                    .as("positions of " + service + " with a gap")
                    .isEmpty();
        }
    }

    private List<String> rows(String service, String sql) {
        return databases.rows(service, sql);
    }
}
