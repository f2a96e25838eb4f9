package fr.rebond.applications.deliberation.jury;

import static fr.rebond.applications.deliberation.jury.VoteChoice.ABSTAIN;
import static fr.rebond.applications.deliberation.jury.VoteChoice.LABEL;
import static fr.rebond.applications.deliberation.jury.VoteChoice.RECUSED;
import static fr.rebond.applications.deliberation.jury.VoteChoice.REJECT;
import static fr.rebond.applications.deliberation.jury.VoteChoice.RESERVE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.applications.application.Decision;
import fr.rebond.applications.call.QuorumRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class BallotTest {

    private static final QuorumRule HALF = new QuorumRule(2, 50);

    @Test
    void abstentionCountsForTheQuorum() {
        assertThat(new Ballot(6, List.of(LABEL, ABSTAIN, REJECT)).isQuorate(HALF))
                .isTrue();
        assertThat(new Ballot(6, List.of(LABEL, ABSTAIN)).isQuorate(HALF)).isFalse();
    }

    @Test
    void recusedSeatCountsNeitherAsASeatNorAsAVote() {
        // Given
        var ballot = new Ballot(6, List.of(LABEL, LABEL, RECUSED, RECUSED));
        // Then
        assertThat(ballot.votes()).isEqualTo(2);
        assertThat(ballot.needed(HALF)).isEqualTo(2);
        assertThat(ballot.isQuorate(HALF)).isTrue();
    }

    @Test
    void recusalsDoNotLowerTheMinimumQuorum() {
        assertThat(new Ballot(3, List.of(LABEL, RECUSED, RECUSED)).isQuorate(HALF))
                .isFalse();
    }

    @Test
    void majorityHasMoreVotesThanAnyOtherOutcome() {
        // Given
        var ballot = new Ballot(9, List.of(LABEL, LABEL, REJECT, RESERVE, ABSTAIN, ABSTAIN, ABSTAIN, RECUSED));
        var tie = new Ballot(9, List.of(LABEL, REJECT));
        var nobody = new Ballot(9, List.of(ABSTAIN, RECUSED));
        // Then
        assertThat(ballot.hasMostVotes(Decision.LAUREATE)).isTrue();
        assertThat(ballot.hasMostVotes(Decision.REJECTED)).isFalse();
        assertThat(tie.hasMostVotes(Decision.LAUREATE)).isFalse();
        assertThat(tie.hasMostVotes(Decision.REJECTED)).isFalse();
        assertThat(nobody.hasMostVotes(Decision.LAUREATE)).isFalse();
    }
}
