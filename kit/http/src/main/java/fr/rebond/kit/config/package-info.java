/** How settings are read and checked. */
@NullMarked
package fr.rebond.kit.config;

import org.jspecify.annotations.NullMarked;
