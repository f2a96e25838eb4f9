package fr.rebond.applications.deliberation.jury;

import fr.rebond.applications.permission.May;
import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.reference.organisation.SirenNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/waves/{id}/deliberation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deliberation")
class JuryResource {

    private final JuryService service;
    private final JuryQueries queries;
    private final CurrentActor caller;

    JuryResource(JuryService service, JuryQueries queries, CurrentActor caller) {
        this.service = service;
        this.queries = queries;
        this.caller = caller;
    }

    @POST
    @Path("/members")
    @May.PrepareDeliberations
    @Idempotent
    @Operation(operationId = "seatJuryMember", summary = "Give an organisation a seat in the jury")
    @APIResponseSchema(value = JurySeatView.class, responseCode = "201")
    public Response seat(@PathParam("id") UUID wave, @Valid @NotNull JurySeatForm form) {
        var seat = service.seat(wave, form);
        return Answers.created("/v1/waves/%s/deliberation/members/%s".formatted(wave, seat.organisation()), seat);
    }

    @GET
    @Path("/members")
    @May.ReadDeliberations
    @Operation(operationId = "listJuryMembers", summary = "List the seats of the jury")
    public Page<JurySeatView> seats(@PathParam("id") UUID wave, @Valid @BeanParam PageRequest page) {
        return queries.seats(wave, page);
    }

    @GET
    @Path("/members/{organisation}")
    @May.ReadDeliberations
    @Operation(operationId = "readJuryMember", summary = "Read the seat of an organisation")
    @APIResponseSchema(value = JurySeatView.class, responseCode = "200")
    public Response seat(
            @PathParam("id") UUID wave,
            @PathParam("organisation") @SirenNumber String organisation,
            @BeanParam IfNoneMatch known) {
        return Answers.fresh(queries.seat(wave, organisation), known);
    }

    @POST
    @Path("/votes")
    @May.Vote
    @Idempotent
    @Operation(
            operationId = "castVote",
            summary = "Vote on an assessed application, for your seat",
            description = "A vote is final. A member with an interest in the application votes RECUSED.")
    @APIResponseSchema(value = VoteView.class, responseCode = "201")
    public Response vote(@PathParam("id") UUID wave, @Valid @NotNull VoteForm form) {
        var vote = service.vote(wave, form, caller.get());
        return Answers.created("/v1/waves/%s/deliberation/votes/%s".formatted(wave, vote.id()), vote);
    }

    @GET
    @Path("/votes")
    @May.ReadDeliberations
    @Operation(operationId = "listVotes", summary = "List the votes of the jury")
    public Page<VoteView> votes(@PathParam("id") UUID wave, @Valid @BeanParam PageRequest page) {
        return queries.votes(wave, page);
    }

    @GET
    @Path("/votes/{vote}")
    @May.ReadDeliberations
    @Operation(operationId = "readVote", summary = "Read a vote")
    @APIResponseSchema(value = VoteView.class, responseCode = "200")
    public Response vote(@PathParam("id") UUID wave, @PathParam("vote") UUID vote, @BeanParam IfNoneMatch known) {
        return Answers.fresh(queries.vote(wave, vote), known);
    }
}
