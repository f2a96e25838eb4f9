package fr.rebond.local.story.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;

/**
 * The engineering mission.
 *
 * @param territory          name of the territory it is for
 * @param companiesEnteredOn days on which companies met since the last one are entered
 * @param chair              SIREN of the member of the committee that chairs it
 * @param publishedFigures   the body that records them
 */
public record MissionFile(
        String territory,
        LocalDate orderedOn,
        JsonNode order,
        JsonNode consultancy,
        LocalDate startedOn,
        List<LocalDate> companiesEnteredOn,
        LocalDate projectsQualifiedOn,
        LocalDate deliveredOn,
        LocalDate prevalidatedOn,
        LocalDate presentedOn,
        List<Seat> committee,
        String chair,
        JsonNode diagnosis,
        List<Axis> axes,
        JsonNode publishedFigures) {

    /** A member of the steering committee. */
    public record Seat(String siren, String name, String user) {}

    /**
     * An axis of the roadmap.
     *
     * @param memberSiren the one member it is for; absent for the whole grouping
     */
    public record Axis(String title, String scope, String memberSiren, JsonNode action) {}
}
