/** Conventions of HTTP: request ids, paths, parameters, entity tags. */
@NullMarked
package fr.rebond.kit.http;

import org.jspecify.annotations.NullMarked;
