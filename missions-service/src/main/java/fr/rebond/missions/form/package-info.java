/** Validation that requests and events share. */
@NullMarked
package fr.rebond.missions.form;

import org.jspecify.annotations.NullMarked;
