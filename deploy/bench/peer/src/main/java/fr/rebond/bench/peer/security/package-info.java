/** Who may call what: the same token checks and the same rule of access as in the missions service. */
@NullMarked
package fr.rebond.bench.peer.security;

import org.jspecify.annotations.NullMarked;
