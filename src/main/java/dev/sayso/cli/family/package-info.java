/** Commands about the person's age, and for a minor's guardian. No PIN is ever an argument. */
package dev.sayso.cli.family;
