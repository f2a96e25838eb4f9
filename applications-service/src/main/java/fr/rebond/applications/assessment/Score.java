package fr.rebond.applications.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The score that an assessor gives an application on one criterion. There is at most one for these three. */
@Entity
class Score {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID applicationId;
    private String criterion;
    private int mark;
    private String comment;
    private String assessor;
    private String organisation;
    private Instant givenAt;

    protected Score() {}

    /** @param assessor id of the person at the identity provider */
    Score(UUID applicationId, ScoreForm form, String assessor, String organisation, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.applicationId = applicationId;
        this.criterion = form.criterion();
        this.mark = form.mark();
        this.comment = form.comment();
        this.assessor = assessor;
        this.organisation = organisation;
        this.givenAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String criterion() {
        return criterion;
    }

    int mark() {
        return mark;
    }

    String comment() {
        return comment;
    }

    String organisation() {
        return organisation;
    }

    Instant givenAt() {
        return givenAt;
    }
}
