/** The Family page: what is known of the age, what a guardian decided, and what they can do. Holds nothing that decides. */
package dev.sayso.ui.family;
