/** What stands around every page: rail, banner, foot line. Knows pages only as nodes. */
package dev.sayso.ui.shell;
