/** Conventions of JSON: how values are read, and what is refused. */
@NullMarked
package fr.rebond.kit.json;

import org.jspecify.annotations.NullMarked;
