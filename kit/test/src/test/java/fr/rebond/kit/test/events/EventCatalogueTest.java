package fr.rebond.kit.test.events;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.GeneratedFile;
import fr.rebond.kit.test.Repository;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

    private final EventCatalogue catalogue = EventCatalogue.ofTheRepository();

    @Test
    void theCommittedPageListsEveryEvent() {
        GeneratedFile.assertMatches(Repository.root().resolve("docs/events.md"), catalogue.page());
    }

    @Test
    void knowsWhoPublishesAndWhoApplies() {
        assertThat(catalogue.producedBy("missions")).contains("project-routed", "routing-withdrawn");
        assertThat(catalogue.consumedBy("funding"))
                .contains("fr.rebond.missions.project-routed.v1", "fr.rebond.applications.territory-labelled.v1");
    }
}
