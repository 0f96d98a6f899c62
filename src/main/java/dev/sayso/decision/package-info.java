/**
 * Works out what holds for an item now, and why. Pure: touches no file, clock or environment; everything comes in as an
 * argument.
 */
package dev.sayso.decision;
