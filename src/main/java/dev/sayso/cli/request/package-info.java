/** Commands about requests: whom to ask, the words for it, and what became of them. */
package dev.sayso.cli.request;
