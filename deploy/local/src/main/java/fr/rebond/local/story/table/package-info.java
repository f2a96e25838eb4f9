/** Computed figures, read back through the gateway, against the published ones. */
package fr.rebond.local.story.table;
