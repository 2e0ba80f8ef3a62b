/**
 * Black Forest Labs' FLUX: an order is submitted, its task polled, its result fetched from a signed address that lives ten minutes. A task
 * outlives a restart of the studio: it is resumed, never ordered again.
 */
package studio.ra.models.blackforest;
