package fr.rebond.applications.deliberation;

import fr.rebond.applications.call.QuorumRule;
import fr.rebond.applications.dossier.Decision;
import java.util.Arrays;
import java.util.List;

/**
 * The votes on one application, against the quorum. A recused seat counts neither among the seats nor among the votes;
 * an abstention is a vote.
 *
 * @param seats   of the whole jury
 * @param choices of the seats that said something
 */
record Ballot(int seats, List<VoteChoice> choices) {

    int votes() {
        return (int)
                choices.stream().filter(choice -> choice != VoteChoice.RECUSED).count();
    }

    int needed(QuorumRule quorum) {
        return quorum.needed(seats - (choices.size() - votes()));
    }

    /** Whether more seats are for this outcome than for any other. */
    boolean isMajority(Decision outcome) {
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

    boolean isQuorate(QuorumRule quorum) {
        return votes() >= needed(quorum);
    }
}
