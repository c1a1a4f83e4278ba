package fr.tuilage.file;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.tuilage.file.extraction.TextExtractor;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(FileProperties.class)
class FileConfiguration {

    private static final int SECONDS_BETWEEN_READINGS = 3;
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
    Task<Void> readDocuments(ExtractionQueue queue, TextExtractor extractor) {
        return Tasks.recurring("read-documents", FixedDelay.ofSeconds(SECONDS_BETWEEN_READINGS))
                .execute((instance, context) -> atOnce(extractor.places(), queue::work));
    }

    private static void atOnce(int number, Runnable work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(number)) {
            IntStream.range(0, number).forEach(place -> threads.execute(work));
        }
    }

    @Bean
    Task<Void> purgeDocuments(DocumentPurge purge) {
        return Tasks.recurring("purge-documents", FixedDelay.ofHours(HOURS_BETWEEN_PURGES))
                .execute((instance, context) -> purge.purge());
    }
}
