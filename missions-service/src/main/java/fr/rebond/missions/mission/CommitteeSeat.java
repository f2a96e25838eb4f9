package fr.rebond.missions.mission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/** An organisation of the mission's steering committee; its seat opens the mission to its committee members. */
@Entity
@IdClass(CommitteeSeat.Key.class)
class CommitteeSeat {

    record Key(UUID missionId, String siren) {}

    @Id
    @Column(name = "mission_id")
    private UUID missionId;

    @Id
    @Column(name = "siren")
    private String siren;

    protected CommitteeSeat() {}
}
