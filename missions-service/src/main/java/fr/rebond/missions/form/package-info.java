/** What every request and event is held to before anything is looked up. */
@NullMarked
package fr.rebond.missions.form;

import org.jspecify.annotations.NullMarked;
