package fr.rebond.bench.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharesTest {

    private final Shares shares = new Shares();

    @Test
    void countsASampleForItsInnermostPart() {
        // When
        shares.add(List.of("com.fasterxml.jackson.core.JsonGenerator", "org.jboss.resteasy.reactive.Handler"));
        shares.add(List.of("org.postgresql.core.PGStream", "org.hibernate.Session", "fr.rebond.missions.Projects"));
        shares.add(List.of("org.postgresql.core.PGStream", "org.jdbi.v3.core.Handle"));
        shares.add(List.of("fr.rebond.kit.trail.Trail", "fr.rebond.missions.project.ProjectService"));
        // Then
        assertThat(shares.percent()).isEqualTo(Map.of("JSON", 25.0, "JDBC", 50.0, "kit", 25.0));
        assertThat(shares.percent().keySet().iterator().next())
                .as("the largest first")
                .isEqualTo("JDBC");
    }

    @Test
    void countsTheJdkForItsCaller() {
        shares.add(List.of("sun.security.rsa.RSACore", "java.security.Signature", "org.jose4j.jws.JsonWebSignature"));
        assertThat(shares.percent()).containsOnlyKeys("token verification");
    }

    @Test
    void separatesHibernateValidatorFromHibernate() {
        shares.add(List.of("org.hibernate.validator.internal.Engine"));
        assertThat(shares.percent()).containsOnlyKeys("validation");
    }

    @Test
    void countsWhatNoPartCallsAsOther() {
        shares.add(List.of("java.lang.Thread"));
        assertThat(shares.percent()).containsOnlyKeys(Shares.OTHER);
    }
}
