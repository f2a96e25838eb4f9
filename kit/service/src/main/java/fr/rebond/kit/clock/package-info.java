/** Business time, and its adjustment in the profile {@code local}. */
@NullMarked
package fr.rebond.kit.clock;

import org.jspecify.annotations.NullMarked;
