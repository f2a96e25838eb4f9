/** The aid schemes considered for a project. A project may be routed to the envelope only if no other scheme fits it. */
@NullMarked
package fr.rebond.missions.subsidiarity;

import org.jspecify.annotations.NullMarked;
