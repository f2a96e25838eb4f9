/** The aid schemes considered for a project. Only a project that no other scheme fits may be routed to the envelope. */
@NullMarked
package fr.rebond.missions.subsidiarity;

import org.jspecify.annotations.NullMarked;
