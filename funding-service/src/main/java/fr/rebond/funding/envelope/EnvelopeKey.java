package fr.rebond.funding.envelope;

import java.util.UUID;

/** An envelope and the call whose programme it belongs to. */
public record EnvelopeKey(UUID id, String callCode) {}
