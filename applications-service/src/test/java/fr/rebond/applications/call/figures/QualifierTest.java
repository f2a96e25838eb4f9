package fr.rebond.applications.call.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QualifierTest {

    @Test
    void comparesComputedWithPublishedFigure() {
        assertThat(Qualifier.EXACT.agrees(19, 19)).isTrue();
        assertThat(Qualifier.EXACT.agrees(20, 19)).isFalse();
        assertThat(Qualifier.MORE_THAN.agrees(303, 300)).isTrue();
        assertThat(Qualifier.MORE_THAN.agrees(300, 300)).isFalse();
        assertThat(Qualifier.ALMOST.agrees(19, 20)).isTrue();
        assertThat(Qualifier.ALMOST.agrees(20, 20)).isFalse();
    }
}
