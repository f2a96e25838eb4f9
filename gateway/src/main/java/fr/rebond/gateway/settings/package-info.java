/** The settings of the gateway. */
@NullMarked
package fr.rebond.gateway.settings;

import org.jspecify.annotations.NullMarked;
