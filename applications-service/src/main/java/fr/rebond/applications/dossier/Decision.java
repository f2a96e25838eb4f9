package fr.rebond.applications.dossier;

/** What a jury's deliberation makes of an application. */
public enum Decision {
    LAUREATE(ApplicationStatus.LAUREATE),
    RESERVE(ApplicationStatus.RESERVE),
    REJECTED(ApplicationStatus.REJECTED);

    private final ApplicationStatus status;

    Decision(ApplicationStatus status) {
        this.status = status;
    }

    ApplicationStatus status() {
        return status;
    }
}
