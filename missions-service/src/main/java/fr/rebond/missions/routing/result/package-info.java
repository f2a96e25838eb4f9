/** The result of a routing at an aid scheme. */
@NullMarked
package fr.rebond.missions.routing.result;

import org.jspecify.annotations.NullMarked;
