package fr.rebond.applications.deliberation.jury;

import fr.rebond.applications.application.Decision;
import fr.rebond.applications.call.QuorumRule;
import java.util.Arrays;
import java.util.List;

/**
 * The votes on one application. A recused seat counts neither as a seat nor as a vote; an abstention is a vote.
 *
 * @param seats   of the whole jury
 * @param choices of the seats that have voted or recused themselves
 */
public record Ballot(int seats, List<VoteChoice> choices) {

    public int votes() {
        return (int)
                choices.stream().filter(choice -> choice != VoteChoice.RECUSED).count();
    }

    public int needed(QuorumRule quorum) {
        return quorum.needed(seats - (choices.size() - votes()));
    }

    /** Whether this outcome has more votes than any other. */
    public boolean hasMostVotes(Decision outcome) {
        return Arrays.stream(Decision.values())
                .filter(other -> other != outcome)
                .allMatch(other -> votesFor(other) < votesFor(outcome));
    }

    private long votesFor(Decision outcome) {
        var choice =
                switch (outcome) {
                    case LAUREATE -> VoteChoice.LABEL;
                    case RESERVE -> VoteChoice.RESERVE;
                    case REJECTED -> VoteChoice.REJECT;
                };
        return choices.stream().filter(choice::equals).count();
    }

    public boolean isQuorate(QuorumRule quorum) {
        return votes() >= needed(quorum);
    }
}
