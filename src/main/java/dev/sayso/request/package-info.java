/** Whom a person asks, the words of a request, and the log of those that were sent. Sends nothing itself. */
package dev.sayso.request;
