package fr.rebond.applications.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuorumRuleTest {

    @Test
    void needsTheLargerOfMinimumAndShareRoundedUp() {
        assertThat(new QuorumRule(3, 50).needed(4)).isEqualTo(3);
        assertThat(new QuorumRule(3, 50).needed(9)).isEqualTo(5);
        assertThat(new QuorumRule(1, 100).needed(7)).isEqualTo(7);
    }
}
