package fr.rebond.funding.request.invitation;

import fr.rebond.funding.envelope.EnvelopeQueries;
import fr.rebond.funding.request.FundingRequest;
import fr.rebond.funding.request.FundingRequests;
import fr.rebond.kit.inbox.EventHandler;
import fr.rebond.kit.inbox.NotYet;
import fr.rebond.kit.inbox.Prerequisites;
import fr.rebond.kit.inbox.ReceivedEvent;
import fr.rebond.kit.record.Recorder;
import jakarta.enterprise.context.ApplicationScoped;

/** Invites the holder of a routed project to file a request, once for each routing. */
@ApplicationScoped
class ProjectRoutedHandler implements EventHandler<ProjectRouted> {

    private final EnvelopeQueries envelopes;
    private final FundingRequests requests;
    private final Recorder recorder;
    private final Prerequisites prerequisites;

    ProjectRoutedHandler(
            EnvelopeQueries envelopes, FundingRequests requests, Recorder recorder, Prerequisites prerequisites) {
        this.envelopes = envelopes;
        this.requests = requests;
        this.recorder = recorder;
        this.prerequisites = prerequisites;
    }

    @Override
    public String type() {
        return "fr.rebond.missions.project-routed.v1";
    }

    @Override
    public Class<ProjectRouted> payload() {
        return ProjectRouted.class;
    }

    @Override
    public void apply(ReceivedEvent<ProjectRouted> event) {
        var routed = event.payload();
        if (requests.findByRouting(routed.routingId()).isPresent()) {
            return;
        }
        var envelope = envelopes
                .findByLaureate(routed.laureateId())
                .orElseThrow(() -> new NotYet("envelope", routed.laureateId()));
        var request = new FundingRequest(routed, envelope);
        requests.persistAndFlush(request);
        recorder.record(request.invited(event.happenedAt()));
        prerequisites.created("funding-request", routed.routingId());
    }
}
