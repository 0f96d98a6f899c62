/** Support cases and the file that keeps them. Decides nothing: what holds in a case is worked out where everything is. */
package dev.sayso.support;
