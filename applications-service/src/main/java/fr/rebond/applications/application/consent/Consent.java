package fr.rebond.applications.application.consent;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The consent of a member or covered EPCI to one revision of the grouping. Given once, never changed. */
@Entity
public class Consent {

    @Id
    private UUID id;

    private UUID applicationId;
    private String siren;
    private int groupingRevision;
    private Instant givenAt;
    private String givenBy;

    protected Consent() {}

    /** @param givenBy id of the person at the identity provider, who acted for the member */
    Consent(UUID applicationId, String siren, int groupingRevision, Instant givenAt, String givenBy) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = applicationId;
        this.siren = siren;
        this.groupingRevision = groupingRevision;
        this.givenAt = givenAt;
        this.givenBy = givenBy;
    }

    public String siren() {
        return siren;
    }

    Instant givenAt() {
        return givenAt;
    }
}
