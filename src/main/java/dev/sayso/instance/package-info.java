/** One window for one person's choices: a second start hands its wish to the first. Knows no toolkit and opens no network connection. */
package dev.sayso.instance;
