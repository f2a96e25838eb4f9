/** The engineering mission of a laureate: ordered, assigned, its days certified; and who may reach it. */
@NullMarked
package fr.rebond.missions.mission;

import org.jspecify.annotations.NullMarked;
