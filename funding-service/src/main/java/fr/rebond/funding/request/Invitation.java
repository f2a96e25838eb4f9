package fr.rebond.funding.request;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.funding.Organisation;
import fr.rebond.funding.envelope.EnvelopeKey;
import fr.rebond.funding.request.invitation.ProjectRouted;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;

/** The part of a funding request that comes from the routing of the project. It never changes. */
@MappedSuperclass
public abstract class Invitation {

    @Id
    private UUID id;

    private UUID routingId;
    private UUID envelopeId;
    private String callCode;
    private UUID laureateId;
    private UUID territoryId;

    @Embedded
    private RoutedProject project;

    private LocalDate invitedOn;
    private boolean sample;

    Invitation() {}

    Invitation(ProjectRouted routed, EnvelopeKey envelope) {
        id = UuidCreator.getTimeOrderedEpoch();
        routingId = routed.routingId();
        envelopeId = envelope.id();
        callCode = envelope.callCode();
        laureateId = routed.laureateId();
        territoryId = routed.territoryId();
        project = RoutedProject.of(routed);
        invitedOn = routed.prevalidatedOn();
        sample = routed.sample();
    }

    public UUID id() {
        return id;
    }

    public UUID routingId() {
        return routingId;
    }

    public UUID envelopeId() {
        return envelopeId;
    }

    public String callCode() {
        return callCode;
    }

    public UUID laureateId() {
        return laureateId;
    }

    public UUID territoryId() {
        return territoryId;
    }

    RoutedProject project() {
        return project;
    }

    public UUID projectId() {
        return project.id();
    }

    public Organisation holder() {
        return project.holder();
    }

    LocalDate invitedOn() {
        return invitedOn;
    }

    boolean isSample() {
        return sample;
    }
}
