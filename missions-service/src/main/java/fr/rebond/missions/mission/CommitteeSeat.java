package fr.rebond.missions.mission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

/**
 * A seat on the steering committee of a mission. It gives the committee members of the organisation access to the
 * mission.
 */
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
