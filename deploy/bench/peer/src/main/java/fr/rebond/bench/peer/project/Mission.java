package fr.rebond.bench.peer.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Only what adding a project needs of a mission. */
@Entity
class Mission {

    @Id
    private UUID id;

    private boolean sample;
    private String status;

    protected Mission() {}

    UUID id() {
        return id;
    }

    boolean isSample() {
        return sample;
    }

    boolean isUnderWay() {
        return !status.equals("PLANNED") && !status.equals("CLOSED");
    }
}
