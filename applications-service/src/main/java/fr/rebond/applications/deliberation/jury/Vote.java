package fr.rebond.applications.deliberation.jury;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The vote of a seat on an application. Cast once, never changed. */
@Entity
public class Vote {

    @Id
    private UUID id;

    private UUID deliberationId;
    private UUID applicationId;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private VoteChoice choice;

    private @Nullable String motive;
    private Instant castAt;
    private String castBy;

    protected Vote() {}

    /** @param castBy id of the person at the identity provider, who voted for the seat */
    Vote(UUID deliberationId, VoteForm form, String organisation, String castBy, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.deliberationId = deliberationId;
        this.applicationId = form.applicationId();
        this.organisation = organisation;
        this.choice = form.choice();
        this.motive = form.motive();
        this.castBy = castBy;
        this.castAt = at;
    }

    UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    String organisation() {
        return organisation;
    }

    public VoteChoice choice() {
        return choice;
    }

    Optional<String> motive() {
        return Optional.ofNullable(motive);
    }

    Instant castAt() {
        return castAt;
    }
}
