/** The commands about the profile as a file. What a file may say is not theirs to decide. */
package dev.sayso.cli.profile;
