/**
 * Makes a person's choices readable through OpenFeature: each item is a flag. It only answers; what a program does with the answer is its
 * own.
 */
@NullMarked
package dev.sayso.gate.openfeature;

import org.jspecify.annotations.NullMarked;
