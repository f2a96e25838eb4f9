package fr.rebond.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The committed OpenAPI document of one service.
 *
 * @param service short name, e.g. {@code funding}
 */
record Snapshot(String service, ObjectNode document) {}
