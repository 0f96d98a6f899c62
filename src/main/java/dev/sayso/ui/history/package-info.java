/** The History page: what was said and what became of it, whether that record is whole, and copies of it to take along. */
package dev.sayso.ui.history;
