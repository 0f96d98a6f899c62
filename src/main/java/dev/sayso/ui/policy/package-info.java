/** The Policy page: what an organisation decides here, rule by rule. Shows and changes nothing. */
package dev.sayso.ui.policy;
