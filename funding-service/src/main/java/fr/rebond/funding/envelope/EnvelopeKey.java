package fr.rebond.funding.envelope;

import java.util.UUID;

/** The id of an envelope, and the code of its call. */
public record EnvelopeKey(UUID id, String callCode) {}
