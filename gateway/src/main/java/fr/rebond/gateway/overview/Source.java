package fr.rebond.gateway.overview;

import fr.rebond.gateway.upstream.Service;

/** The services that the overview reads, with the path of their figures. */
enum Source {
    LAUREATES(Service.APPLICATIONS, "/v1/laureates/statistics", true),
    MISSIONS(Service.MISSIONS, "/v1/missions/statistics", false),
    FUNDING(Service.FUNDING, "/v1/envelopes/statistics", false);

    private final Service service;
    private final String path;
    private final boolean isPublic;

    Source(Service service, String path, boolean isPublic) {
        this.service = service;
        this.path = path;
        this.isPublic = isPublic;
    }

    Service service() {
        return service;
    }

    String path() {
        return path;
    }

    /** Whether it answers without a token. */
    boolean isPublic() {
        return isPublic;
    }
}
