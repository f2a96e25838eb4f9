package fr.rebond.kit.permission;

import java.util.Set;

/**
 * What a caller brings: a person its roles, a system its scopes. The scopes of a person's token grant nothing, and
 * neither do the roles of a system's token.
 */
sealed interface Credentials {

    /** Whether it is one of the holders. */
    boolean match(Holder holder);

    record Person(Set<Role> roles) implements Credentials {
        @Override
        public boolean match(Holder holder) {
            return holder instanceof Holder.People people && roles.contains(people.role());
        }
    }

    record System(Set<String> scopes) implements Credentials {
        @Override
        public boolean match(Holder holder) {
            return holder instanceof Holder.Systems systems && scopes.contains(systems.scope());
        }
    }

    record None() implements Credentials {
        @Override
        public boolean match(Holder holder) {
            return false;
        }
    }
}
