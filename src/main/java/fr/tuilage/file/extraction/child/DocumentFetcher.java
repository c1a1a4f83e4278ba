package fr.tuilage.file.extraction.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.config.Field;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.fetcher.Fetcher;

/** Opens a file named by {@code <extension>:<path>}, once its table of contents has been found bearable. */
public final class DocumentFetcher implements Fetcher {

    private String name = "";

    @Override
    public String getName() {
        return name;
    }

    @Field
    public void setName(String name) {
        this.name = name;
    }

    @Override
    public InputStream fetch(String key, Metadata metadata, ParseContext context) throws IOException {
        int colon = key.indexOf(':');
        Path file = Path.of(key.substring(colon + 1));
        if (!Files.isRegularFile(file)) {
            throw new IOException("No such file");
        }
        // The name that a person gave never comes here: its extension is all that a type may need.
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, "document." + key.substring(0, colon));
        String problem = ArchiveCheck.problem(file);
        if (problem == null) {
            return TikaInputStream.get(file, metadata);
        }
        // Not by an exception: the server answers that twice, and the next file would get the second answer.
        metadata.set(Answer.PROBLEM, problem);
        return TikaInputStream.get(new byte[0], metadata);
    }
}
