package fr.tuilage.file.extraction;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What reading documents may take.
 *
 * @param children how many files are read at the same time, each in a process of its own
 * @param memory heap of such a process, in megabytes
 * @param timeLimit a file that takes longer is kept without its text
 */
@ConfigurationProperties("tuilage.extraction")
record ExtractionSettings(int children, int memory, Duration timeLimit) {}
