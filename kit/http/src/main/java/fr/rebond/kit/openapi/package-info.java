/** Completes the generated OpenAPI document with what all operations share. */
@NullMarked
package fr.rebond.kit.openapi;

import org.jspecify.annotations.NullMarked;
