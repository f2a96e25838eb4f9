package fr.rebond.funding.envelope;

import fr.rebond.funding.envelope.statement.BalancesView;
import fr.rebond.funding.envelope.statement.LedgerEntryView;
import fr.rebond.funding.permission.May;
import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.page.MarkedPage;
import fr.rebond.kit.page.MarkedPageRequest;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/envelopes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Envelopes", description = "The aid envelopes of the territories and their ledger")
class EnvelopeResource {

    private final EnvelopeService service;
    private final CurrentActor caller;

    EnvelopeResource(EnvelopeService service, CurrentActor caller) {
        this.service = service;
        this.caller = caller;
    }

    @GET
    @May.ReadEnvelopes
    @Operation(
            operationId = "listEnvelopes",
            summary = "List envelopes",
            description = "A funder sees the envelopes that it contributes to.")
    public MarkedPage<EnvelopeView> list(
            @Valid @BeanParam EnvelopeFilter filter, @Valid @BeanParam MarkedPageRequest page) {
        return service.list(filter, page, caller.get());
    }

    @GET
    @Path("/{id}")
    @May.ReadEnvelopes
    @Operation(operationId = "readEnvelope", summary = "Read an envelope")
    @APIResponseSchema(EnvelopeView.class)
    public Response read(UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.read(id, caller.get()), known);
    }

    @GET
    @Path("/{id}/balances")
    @May.ReadEnvelopes
    @Operation(
            operationId = "readBalances",
            summary = "Read the balances of an envelope",
            description =
                    "Balances of each funder and their total, as absolute values. A funder sees its own balances only.")
    @APIResponseSchema(BalancesView.class)
    public Response balances(UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(service.balances(id, caller.get()), known);
    }

    @GET
    @Path("/{id}/entries")
    @May.ReadEntries
    @Operation(
            operationId = "listEntries",
            summary = "List the ledger entries of an envelope, oldest first",
            description = "In each posting, debits equal credits for each funder. A funder sees its own entries only.")
    public Page<LedgerEntryView> entries(UUID id, @Valid @BeanParam PageRequest page) {
        return service.entries(id, page, caller.get());
    }
}
