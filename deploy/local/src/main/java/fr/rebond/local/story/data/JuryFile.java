package fr.rebond.local.story.data;

import java.util.List;

/**
 * Who assesses and votes, and what stands in for texts and amounts that are not public.
 *
 * @param vote    of every seat on every application
 * @param comment of every mark
 * @param envelope of a territory that has none of its own
 */
public record JuryFile(
        List<Seat> seats,
        List<Mark> scores,
        String vote,
        String comment,
        Envelope envelope,
        String exposure,
        String ambition) {

    public record Seat(String user, boolean chair) {}

    public record Mark(String criterion, int mark) {}

    /** In euros. */
    public record Envelope(String target, String statePledge) {}
}
