package fr.tuilage.file.extraction;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The virus scanner, a ClamAV daemon, from {@code CLAMAV_HOST} and {@code CLAMAV_PORT}. Without a host nothing is scanned.
 *
 * @param patience how long its answer may take
 */
@ConfigurationProperties("tuilage.file.scanner")
record ScannerSettings(String host, int port, Duration patience) {}
