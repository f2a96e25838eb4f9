package fr.rebond.funding.stateaid.incentive;

/** A step towards the project, such as an order. */
public record Act(Kind kind, Moment at, String document) {

    /** The purchase of land and preparatory works do not start the works (GBER art. 2(23)). */
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
