package fr.rebond.kit.test.events;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.GeneratedFile;
import fr.rebond.kit.test.Repository;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

    private final EventCatalogue catalogue = EventCatalogue.ofTheRepository();

    @Test
    void committedPageListsEveryEvent() {
        // When
        var page = catalogue.page();
        // Then
        GeneratedFile.assertMatches(Repository.root().resolve("docs/events.md"), page);
    }

    @Test
    void listsEventsByProducerAndByConsumer() {
        // When
        var produced = catalogue.producedBy("missions");
        var consumed = catalogue.consumedBy("funding");
        // Then
        assertThat(produced).contains("project-routed", "routing-withdrawn");
        assertThat(consumed)
                .contains("fr.rebond.missions.project-routed.v1", "fr.rebond.applications.territory-labelled.v1");
    }
}
