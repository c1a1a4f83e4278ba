package fr.tuilage.file.extraction;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/** Reads a list of files with Tika as it is, one after the other: what the product is measured against. */
final class TikaAlone {

    private TikaAlone() {}

    public static void main(String[] arguments) throws Exception {
        AutoDetectParser parser = new AutoDetectParser();
        for (String file : Files.readAllLines(Path.of(arguments[0]))) {
            try (TikaInputStream input = TikaInputStream.get(Path.of(file))) {
                parser.parse(input, new BodyContentHandler(-1), new Metadata(), new ParseContext());
            }
        }
    }
}
