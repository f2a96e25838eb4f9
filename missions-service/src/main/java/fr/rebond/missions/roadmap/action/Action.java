package fr.rebond.missions.roadmap.action;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.missions.reference.Organisation;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A measure within an axis, carried out by one organisation. Actions of an axis are numbered from 1. */
@Entity
public class Action {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID axisId;
    private int number;
    private String title;
    private Organisation carrier;
    private @Nullable LocalDate dueOn;

    protected Action() {}

    public static Action add(UUID axisId, ActionForm request, int number) {
        var action = new Action();
        action.id = UuidCreator.getTimeOrderedEpoch();
        action.axisId = axisId;
        action.number = number;
        action.title = request.title();
        action.carrier = request.carrier();
        action.dueOn = request.dueOn();
        return action;
    }

    int number() {
        return number;
    }

    public ActionView view() {
        return new ActionView(number, title, carrier, dueOn, version);
    }
}
