package studio.ra.memory;

/**
 * What may be spent.
 *
 * @param available credits of the workspace
 * @param budget    of the project, or null where none was set
 * @param committed credits the project has spent or holds
 */
public record Money(long available, Long budget, long committed) {

    /** Credits this drawing may use at most. */
    public long left() {
        return budget == null ? available : Math.max(0, Math.min(available, budget - committed));
    }

    /** 0 where nothing of the budget is used, 1 where all of it is; 0 without a budget. */
    public double pressure() {
        return budget == null || budget == 0 ? 0 : Math.min(1, (double) committed / budget);
    }
}
