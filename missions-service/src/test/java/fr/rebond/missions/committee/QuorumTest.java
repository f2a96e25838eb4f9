package fr.rebond.missions.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuorumTest {

    private static final Attendance STATE = new Attendance("110020013", "État", true);
    private static final Attendance REGION = new Attendance("200053742", "Région", true);
    private static final Attendance AWAY = new Attendance("200068500", "Agglomération", false);

    @Test
    void isReachedByHalfOfTheMembers() {
        assertThat(new Quorum(50).isReached(List.of(STATE, AWAY), Set.of())).isTrue();
        assertThat(new Quorum(51).isReached(List.of(STATE, AWAY), Set.of())).isFalse();
    }

    @Test
    void ignoresRecusedMembers() {
        assertThat(new Quorum(50).isReached(List.of(STATE, REGION, AWAY), Set.of(STATE.siren())))
                .isFalse();
    }

    @Property
    void isNeverReachedWithoutMembersPresent(@ForAll @IntRange(min = 1, max = 100) int percent) {
        assertThat(new Quorum(percent).isReached(List.of(STATE), Set.of(STATE.siren())))
                .isFalse();
        assertThat(new Quorum(percent).isReached(List.of(AWAY), Set.of())).isFalse();
    }

    @Test
    void rejectsPercentagesOutOfBounds() {
        assertThatThrownBy(() -> new Quorum(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quorum(101)).isInstanceOf(IllegalArgumentException.class);
    }
}
