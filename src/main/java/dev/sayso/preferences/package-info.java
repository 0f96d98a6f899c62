/** How a person likes the panel to look, and the file that keeps it. Nothing here decides anything. */
package dev.sayso.preferences;
