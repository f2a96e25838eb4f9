/** What every request and event is held to before anything is looked up. */
@NullMarked
package fr.rebond.missions.request;

import org.jspecify.annotations.NullMarked;
