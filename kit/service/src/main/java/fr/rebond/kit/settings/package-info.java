/** The settings of a service, checked at start. */
@NullMarked
package fr.rebond.kit.settings;

import org.jspecify.annotations.NullMarked;
