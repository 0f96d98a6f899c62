/**
 * Makes a person's choices hold in a program that reports errors with Sentry: nothing leaves but what the gate lets through, which is
 * looked at once when a report is made and once more just before a connection would be opened.
 */
@NullMarked
package dev.sayso.gate.sentry;

import org.jspecify.annotations.NullMarked;
