package fr.rebond.kit.thing;

import fr.rebond.kit.http.IfMatch;
import fr.rebond.kit.http.Versioned;
import fr.rebond.kit.money.Money;
import fr.rebond.kit.outbox.DomainEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** The smallest possible aggregate, to test the kit with. */
@Entity
class Thing {

    @Id
    UUID id;

    @Version
    long version;

    String name;

    @Embedded
    Money price;

    record Naming(
            @NotBlank @Size(max = 50) String name,
            @NotNull @Valid Money price) {}

    record View(UUID id, String name, Money price, long version) implements Versioned {
        static View of(Thing thing) {
            return new View(thing.id, thing.name, thing.price, thing.version);
        }
    }

    record Named(UUID thingId, String name, Instant at) implements DomainEvent {
        @Override
        public String eventName() {
            return "thing-named";
        }

        @Override
        public UUID subject() {
            return thingId;
        }

        @Override
        public UUID partitionKey() {
            return thingId;
        }

        @Override
        public Instant happenedAt() {
            return at;
        }
    }

    @ApplicationScoped
    static class Repository implements PanacheRepositoryBase<Thing, UUID> {}

    static Thing of(UUID id, String name, Money price) {
        var thing = new Thing();
        thing.id = id;
        thing.name = name;
        thing.price = price;
        return thing;
    }

    void rename(Naming naming, IfMatch expected) {
        expected.matches(version);
        name = naming.name();
        price = naming.price();
    }
}
