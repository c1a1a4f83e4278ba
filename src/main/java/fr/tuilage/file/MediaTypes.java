package fr.tuilage.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Types of files by how they begin: all of them that is looked at in the application's own process. */
final class MediaTypes {

    /** What a header may hold, and the table. A file says of itself what it wants. */
    private static final Pattern PROPER =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,70}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,70}");

    private static final String UNKNOWN = "application/octet-stream";

    private MediaTypes() {}

    /** The type, where it is written as types are; otherwise that of unknown bytes. */
    static String proper(String type) {
        return PROPER.matcher(type).matches() ? type : UNKNOWN;
    }

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
