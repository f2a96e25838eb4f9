@NullMarked
package fr.rebond.gateway.proxy;

import org.jspecify.annotations.NullMarked;
