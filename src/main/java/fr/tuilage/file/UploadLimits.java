package fr.tuilage.file;

/**
 * What pages say before anything is sent.
 *
 * @param maximum bytes of one file
 */
public record UploadLimits(long maximum) {}
