package fr.rebond.funding.envelope;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What the access to an envelope depends on. The rest of the label is written and read by SQL. */
@Entity
@Immutable
class EnvelopeLabel {

    @Id
    private UUID envelopeId;

    /** When the label became public. */
    private @Nullable LocalDate announcedOn;

    protected EnvelopeLabel() {}
}
