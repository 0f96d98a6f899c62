/** The Choices page: every item with its switch, beside the passage it rests on. */
package dev.sayso.ui.choices;
