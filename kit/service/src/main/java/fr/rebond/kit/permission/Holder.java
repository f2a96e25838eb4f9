package fr.rebond.kit.permission;

/** Who holds a permission, and how far. */
public sealed interface Holder {

    Reach reach();

    /** The name of the role or of the scope. */
    String name();

    /** The people with a role. */
    record People(Role role, Reach reach) implements Holder {
        @Override
        public String name() {
            return role.realmName();
        }
    }

    /**
     * The systems with a scope in their access token.
     *
     * @throws IllegalArgumentException for a reach that only people have
     */
    record Systems(String scope, Reach reach) implements Holder {
        public Systems {
            if (reach == Reach.SEATED) {
                throw new IllegalArgumentException("A system has no seat: " + scope);
            }
        }

        @Override
        public String name() {
            return scope;
        }
    }
}
