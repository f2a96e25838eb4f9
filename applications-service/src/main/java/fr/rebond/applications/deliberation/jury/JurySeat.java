package fr.rebond.applications.deliberation.jury;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The seat of an organisation in a jury, with one vote on each application. */
@Entity
public class JurySeat {

    @Id
    private UUID id;

    private UUID deliberationId;
    private String organisation;
    private String name;
    private boolean chair;

    protected JurySeat() {}

    JurySeat(UUID deliberationId, JurySeatForm form) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.deliberationId = deliberationId;
        this.organisation = form.organisation();
        this.name = form.name();
        this.chair = form.chair();
    }

    String organisation() {
        return organisation;
    }

    String name() {
        return name;
    }

    public boolean isChair() {
        return chair;
    }
}
