package fr.tuilage.file;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(FileProperties.class)
class FileConfiguration {

    private static final int HOURS_BETWEEN_PURGES = 24;

    @Bean
    ContentStore contentStore(
            @Value("${tuilage.data-folder}") Path dataFolder, FileProperties properties, Clock clock) {
        return new FolderStore(dataFolder.resolve("files"), properties.maximum().toBytes(), clock);
    }

    @Bean
    UploadLimits uploadLimits(FileProperties properties) {
        return new UploadLimits(properties.maximum().toBytes());
    }

    @Bean
    Task<Void> purgeDocuments(DocumentPurge purge) {
        return Tasks.recurring("purge-documents", FixedDelay.ofHours(HOURS_BETWEEN_PURGES))
                .execute((instance, context) -> purge.purge());
    }
}
