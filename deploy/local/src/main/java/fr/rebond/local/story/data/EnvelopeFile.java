package fr.rebond.local.story.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;

/** The envelope of the story's hero. */
public record EnvelopeFile(LocalDate pledgedOn, LocalDate confirmedOn, List<Contribution> contributions) {

    /**
     * What a funder brings.
     *
     * @param user   who confirms it, for the funder
     * @param amount in euros
     * @param basis  the body that confirms it
     */
    public record Contribution(String user, String amount, JsonNode basis) {}
}
