@NullMarked
package fr.rebond.gateway.openapi;

import org.jspecify.annotations.NullMarked;
