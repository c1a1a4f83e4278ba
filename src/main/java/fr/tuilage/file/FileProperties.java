package fr.tuilage.file;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Limits of what is kept, from {@code TUILAGE_FILE_MAX} and {@code TUILAGE_COMMITTEE_QUOTA}.
 *
 * @param maximum of one file
 * @param quota of the documents of one committee together, each content counted once
 */
@ConfigurationProperties("tuilage.file")
record FileProperties(DataSize maximum, DataSize quota) {}
