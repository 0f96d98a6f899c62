/**
 * Policies to begin from, in the shape that each management tool wants them: generated from the catalogue, so that they name
 * what this version knows. Reads and applies no policy.
 */
package dev.sayso.template;
