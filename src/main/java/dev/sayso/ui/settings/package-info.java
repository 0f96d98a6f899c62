/** The Settings page, and how the person likes the panel to look. Holds nothing that decides. */
package dev.sayso.ui.settings;
