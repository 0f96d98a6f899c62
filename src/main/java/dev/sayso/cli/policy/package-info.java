/** The commands about an organisation's policies. Changes no choice and no policy. */
package dev.sayso.cli.policy;
