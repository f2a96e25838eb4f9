package fr.rebond.local.suite.home;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rebond.kit.test.api.Tokens;
import org.junit.jupiter.api.Test;

class TokenSourceTest {

    @Test
    void readsTheSubjectOfAUserFromItsToken() {
        TokenSource tokens = user -> Tokens.of("decision-maker", "110020013");
        assertThat(tokens.subjectOf("decision-maker-state"))
                .isEqualTo(Tokens.subjectOf("decision-maker", "110020013").toString());
    }
}
