/**
 * The single meter: what a drawing costs, what is held for it, what was spent. Entries are only ever appended, each with legs that add up to
 * nothing, and sum to the balances.
 * Why a model was chosen at that price is not known here; that is {@code routing}.
 */
package studio.ra.credits;
