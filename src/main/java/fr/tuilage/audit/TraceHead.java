package fr.tuilage.audit;

/**
 * The end of the chain of hashes.
 *
 * @param sequence how many entries are sealed
 * @param hash the hash of the last one, in hexadecimal
 */
public record TraceHead(long sequence, String hash) {}
