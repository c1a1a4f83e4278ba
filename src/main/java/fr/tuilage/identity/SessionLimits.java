package fr.tuilage.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When a session ends by itself (ID-4).
 *
 * @param idle how long nobody may do anything in it
 * @param warning how long before that end its pages say so
 */
@ConfigurationProperties("tuilage.session")
public record SessionLimits(Duration idle, Duration warning) {}
