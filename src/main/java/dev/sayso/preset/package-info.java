/** What an installer says for a whole machine: checked, then placed all or nothing. Never says anything for a person. */
package dev.sayso.preset;
