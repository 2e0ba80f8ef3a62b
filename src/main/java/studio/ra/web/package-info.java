/**
 * The contract over HTTP: JSON in and out, problems, server-sent events. Holds no rule of its own; what happens is owned by the modules behind it.
 */
package studio.ra.web;
