/** The page of preview programmes: what each takes, joining and leaving. Decides nothing. */
package dev.sayso.ui.previews;
