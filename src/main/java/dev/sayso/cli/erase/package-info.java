/** The command that erases what SaySo keeps. Says what goes and what stays, and asks before anything does. */
package dev.sayso.cli.erase;
