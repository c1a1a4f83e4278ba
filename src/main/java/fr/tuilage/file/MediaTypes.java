package fr.tuilage.file;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Types of files by how they begin: all of them that is looked at in the application's own process. */
final class MediaTypes {

    private MediaTypes() {}

    /** @param fileName decides only between kinds that begin alike */
    static String of(Path file, String fileName) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        try (TikaInputStream head = TikaInputStream.get(file)) {
            return TikaConfig.getDefaultConfig()
                    .getMimeRepository()
                    .detect(head, metadata)
                    .getBaseType()
                    .toString();
        }
    }
}
