package fr.rebond.applications.deliberation.jury;

import fr.rebond.applications.application.Decision;
import fr.rebond.applications.call.QuorumRule;
import java.util.Arrays;
import java.util.List;

/**
 * The votes on one application, against the quorum. A recused seat counts neither among the seats nor among the votes;
 * an abstention is a vote.
 *
 * @param seats   of the whole jury
 * @param choices of the seats that said something
 */
public record Ballot(int seats, List<VoteChoice> choices) {

    public int votes() {
        return (int)
                choices.stream().filter(choice -> choice != VoteChoice.RECUSED).count();
    }

    public int needed(QuorumRule quorum) {
        return quorum.needed(seats - (choices.size() - votes()));
    }

    /** Whether more seats are for this outcome than for any other. */
    public boolean isMajority(Decision outcome) {
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
