/** The command that shows what would be sent. */
package dev.sayso.cli.sent;
