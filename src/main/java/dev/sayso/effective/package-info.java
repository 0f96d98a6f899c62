/**
 * {@code effective.json}: what holds, for readers in any language. Says what was decided and what it was decided from; decides
 * nothing itself.
 */
package dev.sayso.effective;
