package fr.tuilage.search;

/**
 * How the index does.
 *
 * @param entries how much can be found
 * @param waiting how much of it was written and is not indexed yet
 * @param failed how much was tried several times and given up; a rebuild tries it again
 * @param rebuilding whether it is being made anew, or will be in a moment
 */
public record IndexState(long entries, long waiting, long failed, boolean rebuilding) {}
