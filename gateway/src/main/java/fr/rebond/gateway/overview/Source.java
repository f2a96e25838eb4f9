package fr.rebond.gateway.overview;

import fr.rebond.gateway.upstream.Service;

/** Where the parts of the overview come from. */
enum Source {
    LAUREATES(Service.APPLICATIONS, "/v1/laureates/statistics", true),
    MISSIONS(Service.MISSIONS, "/v1/missions/statistics", false),
    FUNDING(Service.FUNDING, "/v1/envelopes/statistics", false);

    private final Service service;
    private final String path;
    private final boolean open;

    Source(Service service, String path, boolean open) {
        this.service = service;
        this.path = path;
        this.open = open;
    }

    Service service() {
        return service;
    }

    String path() {
        return path;
    }

    /** Whether it answers who sends no token. */
    boolean open() {
        return open;
    }
}
