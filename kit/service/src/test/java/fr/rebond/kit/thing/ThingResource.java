package fr.rebond.kit.thing;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.rebond.kit.actor.CurrentActor;
import fr.rebond.kit.clock.ProgrammeClock;
import fr.rebond.kit.database.ConstraintProblems;
import fr.rebond.kit.http.Answers;
import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.http.IfNoneMatch;
import fr.rebond.kit.http.PublicRead;
import fr.rebond.kit.idempotency.Idempotent;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.outbox.Outbox;
import fr.rebond.kit.page.Page;
import fr.rebond.kit.page.PageRequest;
import fr.rebond.kit.permission.Reach;
import fr.rebond.kit.problem.Refusal;
import io.quarkus.oidc.OIDCException;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/v1/things")
@ApplicationScoped
public class ThingResource {

    /** Holds the creation of a thing called "gated": the test and the request pass the barrier together, twice. */
    public static volatile CyclicBarrier gate;

    public static void pass() {
        try {
            gate.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException lost) {
            throw new IllegalStateException(lost);
        }
    }

    private final Thing.Repository things;
    private final Outbox outbox;
    private final ProgrammeClock clock;
    private final CurrentActor caller;

    ThingResource(Thing.Repository things, Outbox outbox, ProgrammeClock clock, CurrentActor caller) {
        this.caller = caller;
        this.things = things;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Produces
    @Singleton
    static ConstraintProblems names() {
        return new ConstraintProblems(Map.of(
                "thing_name_unique", () -> Refusal.conflict("duplicate-thing", "There is a thing of this name")));
    }

    @POST
    @MayDo.WriteThings
    @Idempotent
    @Operation(operationId = "createThing")
    public Response create(@Valid @NotNull Thing.Naming naming) {
        var thing = Thing.of(UuidCreator.getTimeOrderedEpoch(), naming.name(), naming.price());
        things.persistAndFlush(thing);
        outbox.append(new Thing.Named(thing.id, thing.name, clock.instant()));
        if (naming.name().startsWith("gated")) {
            pass();
            pass();
        }
        return Answers.created("/v1/things/" + thing.id, Thing.View.of(thing));
    }

    @PUT
    @Path("/{id}")
    @MayDo.WriteThings
    @Operation(operationId = "renameThing")
    @Transactional
    public Response rename(@PathParam("id") UUID id, @Valid @NotNull Thing.Naming naming, @BeanParam IfMatch expected) {
        var thing = find(id);
        thing.rename(naming, expected);
        if (naming.name().startsWith("gated")) {
            pass();
        }
        outbox.append(new Thing.Named(thing.id, thing.name, clock.instant()));
        things.flush();
        return Answers.ok(Thing.View.of(thing));
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @PublicRead
    public Response read(@PathParam("id") UUID id, @BeanParam IfNoneMatch known) {
        return Answers.fresh(Thing.View.of(find(id)), known);
    }

    @GET
    @PermitAll
    @PublicRead
    public Page<Thing.View> list(@QueryParam("prefix") String prefix, @Valid @BeanParam PageRequest page) {
        var filters = "prefix=" + prefix;
        var after = page.after(filters, String.class).orElse("");
        var rows = things
                .find("name like concat(?1, '%') and name > ?2 order by name", prefix == null ? "" : prefix, after)
                .range(0, page.limit() - 1)
                .stream()
                .map(Thing.View::of)
                .toList();
        return Page.of(rows, page, filters, Thing.View::name);
    }

    @GET
    @Path("/{id}/copies")
    @PermitAll
    @PublicRead
    public Page<Thing.View> copies(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        page.after("prefix=null", String.class);
        return Page.of(List.of(), page, "prefix=null", Thing.View::name);
    }

    @GET
    @Path("/forgotten")
    public Response forgotten() {
        return Response.ok("no role may read this").build();
    }

    @POST
    @Path("/{id}/overflow")
    @PermitAll
    @Idempotent
    @Transactional
    public Response overflow(@PathParam("id") UUID id) {
        var most = Money.euros("99999999999999.99");
        things.persistAndFlush(Thing.of(id, "too dear " + id, most.plus(most)));
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/failure")
    @PermitAll
    @Idempotent
    public Response fail(@PathParam("id") UUID id) {
        throw new IllegalStateException("secret detail of " + id);
    }

    /** As if a use case that records a step were open to everyone by mistake. */
    @POST
    @Path("/{id}/unsigned")
    @PermitAll
    @Idempotent
    @Transactional
    public Response unsigned(@PathParam("id") UUID id) {
        things.persistAndFlush(Thing.of(id, "unsigned " + id, Money.euros("1.00")));
        outbox.append(new Thing.Named(id, "unsigned " + id, clock.instant()));
        return Response.noContent().build();
    }

    @GET
    @Path("/signature")
    @MayDo.SignThings
    public String sign() {
        return "signed";
    }

    /** How far the permission of the called operation reaches for the caller. */
    @GET
    @Path("/reach")
    @MayDo.ReadThings
    @Operation(operationId = "readReach")
    public Set<Reach> reach() {
        return caller.get().reach();
    }

    /** As Quarkus fails when it has never reached the identity provider. */
    @POST
    @Path("/{id}/unverifiable")
    @PermitAll
    @Idempotent
    public Response unverifiable(@PathParam("id") UUID id) {
        throw new OIDCException("OIDC Server is not available");
    }

    private Thing find(UUID id) {
        return things.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("thing", id));
    }
}
