/**
 * Ra's judgment: which model draws this, and why. Pure arithmetic over what it is handed: same question, same decision.
 * Remembering belongs to {@code memory}, money to {@code credits}, drawing to {@code generation}.
 */
package studio.ra.routing;
