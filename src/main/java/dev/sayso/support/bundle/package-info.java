/** What would be handed over in a case: collected here, without secrets, shown, and written. Decides nothing of what is allowed. */
package dev.sayso.support.bundle;
