package fr.rebond.applications.deliberation;

import fr.rebond.applications.call.QuorumRule;
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

    boolean isQuorate(QuorumRule quorum) {
        return votes() >= needed(quorum);
    }
}
