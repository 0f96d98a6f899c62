/** The panel: opens its window, or draws it without one. Never uses the command line's package. */
package dev.sayso.ui;
