package fr.rebond.funding;

import static fr.rebond.funding.Actors.CAMBRAI;
import static fr.rebond.funding.Actors.CAUDRESIS;

import fr.rebond.kit.test.events.RawRecord;
import fr.rebond.kit.test.events.Records;
import java.util.UUID;

/** The events of other services about the laureate of a scene. */
public final class Events {

    public static final Records APPLICATIONS = Records.on("rebond.applications");
    public static final Records MISSIONS = Records.on("rebond.missions");

    private Events() {}

    public static RawRecord label(Scene scene) {
        return label(scene, scene.call, "3500000.00");
    }

    public static RawRecord label(Scene scene, String call, String statePledge) {
        return RawRecord.event(
                "fr.rebond.applications.territory-labelled.v1",
                scene.laureate,
                1,
                scene.territory.toString(),
                """
                        {"laureateId": "%s", "territoryId": "%s", "territoryName": "Cambrésis", "callCode": "%s",
                         "lead": {"siren": "%s", "name": "CA de Cambrai"},
                         "members": [{"siren": "%s", "name": "CA de Cambrai", "regionCode": "32"},
                                     {"siren": "%s", "name": "CA du Caudrésis et du Catésis", "regionCode": "32"}],
                         "regionCodes": ["32"],
                         "labelledOn": "2023-03-20", "envelopeTarget": {"amount": "5000000.00", "currency": "EUR"},
                         "statePledge": {"amount": "%s", "currency": "EUR"}, "sample": true}
                        """.formatted(scene.laureate, scene.territory, call, CAMBRAI, CAMBRAI, CAUDRESIS, statePledge));
    }

    public static RawRecord announcement(UUID laureate, UUID territory) {
        return RawRecord.event(
                "fr.rebond.applications.territory-announced.v1", laureate, 2, territory.toString(), """
                        {"laureateId": "%s", "territoryId": "%s", "announcedOn": "2023-06-01"}
                        """.formatted(
                                laureate, territory));
    }

    public static RawRecord routed(Scene scene, UUID routing, UUID project) {
        return RawRecord.event(
                "fr.rebond.missions.project-routed.v1", project, 1, scene.territory.toString(), """
                        {"routingId": "%s", "projectId": "%s", "missionId": "%s", "laureateId": "%s",
                         "territoryId": "%s", "projectName": "Ligne d'exemple", "externalReference": "P-1",
                         "holder": {"siren": "%s", "name": "Porteur d'exemple"}, "siteCommune": "59122",
                         "nafCode": "25.62B", "nafNomenclature": "NAF_REV2",
                         "investment": {"amount": "2000000.00", "currency": "EUR"}, "forecastJobs": 18,
                         "proposedAid": {"amount": "250000.00", "currency": "EUR"}, "prevalidatedOn": "2023-06-15",
                         "sample": true}
                        """.formatted(
                                routing, project, UUID.randomUUID(), scene.laureate, scene.territory, scene.holder));
    }

    public static RawRecord withdrawn(Scene scene, UUID routing, UUID project) {
        return RawRecord.event(
                "fr.rebond.missions.routing-withdrawn.v1", project, 2, scene.territory.toString(), """
                        {"routingId": "%s", "projectId": "%s", "territoryId": "%s", "withdrawnOn": "2023-07-10",
                         "motiveCode": "HOLDER_GAVE_UP"}
                        """.formatted(
                                routing, project, scene.territory));
    }
}
