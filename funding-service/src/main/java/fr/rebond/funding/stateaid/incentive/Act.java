package fr.rebond.funding.stateaid.incentive;

/** Something done for the project. */
public record Act(Kind kind, Moment at, String document) {

    /** Buying land and preparatory works are no start of works (GBER art. 2(23)). */
    public enum Kind {
        BINDING_ORDER(true),
        CONSTRUCTION(true),
        LAND(false),
        PERMIT(false),
        STUDY(false);

        private final boolean startsWorks;

        Kind(boolean startsWorks) {
            this.startsWorks = startsWorks;
        }
    }

    boolean startsWorks() {
        return kind.startsWorks;
    }
}
