/** Reading one project, and adding a detected project to a mission. */
@NullMarked
package fr.rebond.bench.peer.project;

import org.jspecify.annotations.NullMarked;
