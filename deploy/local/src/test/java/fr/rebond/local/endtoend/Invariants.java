package fr.rebond.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;

/** Invariants of the data that must hold after any crash. */
final class Invariants {

    private static final List<String> SERVICES = List.of("applications", "missions", "funding");

    /** A type of event that a service applies. */
    private record Subscription(String producer, String type, String consumer) {}

    private static final List<Subscription> SUBSCRIPTIONS = List.of(
            new Subscription("applications", "territory-labelled", "missions"),
            new Subscription("applications", "territory-labelled", "funding"),
            new Subscription("missions", "project-routed", "funding"),
            new Subscription("missions", "routing-withdrawn", "funding"),
            new Subscription("funding", "funding-decided", "missions"),
            new Subscription("funding", "funding-withdrawn", "missions"),
            new Subscription("funding", "agreement-signed", "missions"),
            new Subscription("funding", "payment-made", "missions"));

    private final SuiteDatabases databases;

    Invariants(SuiteDatabases databases) {
        this.databases = databases;
    }

    /** Waits until all events are applied, then checks all invariants. */
    void assertHold() {
        Awaitility.await("all events are applied")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> {
                    everyEventIsPublished();
                    everyEventIsAppliedOnceOrIsADeadLetter();
                });
        moneyIsConserved();
        balancesEqualTheSumOfTheirEntries();
        everyLaureateHasOneMissionAndOneEnvelope();
        everyRoutingHasOneRequest();
        sequencesAndPositionsHaveNoGaps();
    }

    private void everyEventIsPublished() {
        for (var service : SERVICES) {
            assertThat(rows(service, "SELECT id FROM outbox WHERE published_at IS NULL"))
                    .as("unpublished by " + service)
                    .isEmpty();
        }
    }

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

    private void balancesEqualTheSumOfTheirEntries() {
        assertThat(rows("funding", "SELECT * FROM ledger_discrepancy"))
                .as("stored balances that differ from the sum of their entries")
                .isEmpty();
        assertThat(rows("funding", "SELECT * FROM envelope_funder WHERE available < 0"))
                .isEmpty();
    }

    /** The unique constraints alone do not ensure that there is one at all. */
    private void everyLaureateHasOneMissionAndOneEnvelope() {
        var laureates = rows("applications", "SELECT id FROM laureate ORDER BY id");
        assertThat(rows("missions", "SELECT laureate_id FROM mission ORDER BY laureate_id"))
                .isEqualTo(laureates);
        assertThat(rows("funding", "SELECT laureate_id FROM envelope ORDER BY laureate_id"))
                .isEqualTo(laureates);
    }

    private void everyRoutingHasOneRequest() {
        var routed = rows(
                "missions",
                "SELECT DISTINCT (payload::jsonb ->> 'routingId')::uuid AS id FROM outbox"
                        + " WHERE type LIKE '%.project-routed.v1' ORDER BY id");
        assertThat(rows("funding", "SELECT routing_id FROM funding_request ORDER BY routing_id"))
                .isEqualTo(routed);
    }

    private void everyEventIsAppliedOnceOrIsADeadLetter() {
        for (var subscription : SUBSCRIPTIONS) {
            var type = "fr.rebond." + subscription.producer + "." + subscription.type + ".v1";
            var published = rows(subscription.producer, "SELECT id FROM outbox WHERE type = '" + type + "'");
            var known = new HashSet<>(
                    rows(subscription.consumer, "SELECT event_id FROM inbox WHERE type = '" + type + "'"));
            known.addAll(rows(
                    subscription.consumer,
                    "SELECT event_id FROM dead_letter WHERE status = 'OPEN' AND type = '" + type + "'"));
            assertThat(Set.copyOf(published))
                    .as(type + " at " + subscription.consumer)
                    .isEqualTo(known);
        }
    }

    private void sequencesAndPositionsHaveNoGaps() {
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
