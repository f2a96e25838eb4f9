package fr.rebond.applications.call;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many members of a jury must vote on an application for its outcome to be valid.
 *
 * @param minimum number of votes, for a jury of any size
 * @param percent of the seats that are not recused, rounded up
 */
@Embeddable
@Schema(description = "How many members of the jury must vote on each application")
public record QuorumRule(
        @Min(1) @Max(100) @Schema(description = "Minimum number of votes", examples = "3")
        int minimum,

        @Min(1)
        @Max(100)
        @Schema(description = "Minimum of votes, in percent of the seats that are not recused", examples = "50")
        int percent) {

    private static final int WHOLE = 100;

    /** Votes needed for this number of seats that may vote; abstentions are votes. */
    public int needed(int seats) {
        return Math.max(minimum, (seats * percent + WHOLE - 1) / WHOLE);
    }
}
