package fr.rebond.applications.application;

import java.util.Arrays;

/** The outcome of an application. */
public enum Decision {
    LAUREATE(ApplicationStatus.LAUREATE),
    RESERVE(ApplicationStatus.RESERVE),
    REJECTED(ApplicationStatus.REJECTED);

    private final ApplicationStatus status;

    Decision(ApplicationStatus status) {
        this.status = status;
    }

    static boolean isOutcome(String status) {
        return Arrays.stream(values())
                .anyMatch(decision -> decision.status.name().equals(status));
    }

    ApplicationStatus status() {
        return status;
    }
}
