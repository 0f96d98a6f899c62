/** The commands about an organisation's rules. They read and explain; none puts a policy in force. */
package dev.sayso.cli.policy;
