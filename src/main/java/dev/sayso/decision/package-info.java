/**
 * Works out what holds for an item now, and why. Pure: touches no file, clock or environment; everything comes in as an
 * argument.
 *
 * <p>Where the rules come from:
 *
 * <ul>
 *   <li>what is not declared or not decided is blocked: consent is a clear affirmative act for a named purpose (GDPR
 *       article 4(11), recital 32), and by default only what is needed is collected (article 25(2))
 *   <li>what can't be read or trusted blocks: consent must be demonstrable (GDPR article 7(1))
 *   <li>a minor's optional items wait for a guardian: the statement on children's data; GDPR article 8
 *   <li>an organisation may forbid anywhere but require only on the accounts that it runs: the statement on work and school
 *       accounts
 *   <li>a preview that the person joined may require more: the statement on previews
 *   <li>{@code DO_NOT_TRACK} counts as a refusal and never as anything else
 *   <li>after a material change, and after 13 months at the latest, a grant is asked for again: the statement on its changes;
 *       IAB Transparency and Consent Framework
 *   <li>a refusal stands: asking again after a refusal is a dark pattern (EDPB Guidelines 03/2022, continuous prompting)
 * </ul>
 */
package dev.sayso.decision;
