/**
 * The stills that were drawn or brought: their bytes, what became of them, and where each came from. Nothing is ever overwritten, and nothing deleted is gone.
 * Which still is a subject's locked look is owned by {@code cast}; how a still comes to be drawn is owned by {@code generation}.
 */
package studio.ra.library;
