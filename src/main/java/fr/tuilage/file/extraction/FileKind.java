package fr.tuilage.file.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * What the name of a file makes one expect.
 *
 * @param extension letters and digits only, or empty
 */
record FileKind(String extension, String mediaType) {

    private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,10})$");
    private static final Set<String> PROGRAMS = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-elf",
            "application/x-mach-o",
            "application/x-mach-o-universal",
            "application/java-vm",
            "application/java-archive",
            "application/x-sh",
            "application/x-bat",
            "application/x-powershell",
            "application/javascript",
            "text/javascript",
            "text/vbscript",
            "text/x-vbscript",
            "text/x-php",
            "text/x-perl",
            "text/x-python");

    static FileKind named(String fileName) {
        Matcher ending = ENDING.matcher(fileName.strip());
        String extension = ending.find() ? ending.group(1).toLowerCase(Locale.ROOT) : "";
        Metadata name = new Metadata();
        name.set(TikaCoreProperties.RESOURCE_NAME_KEY, "document." + extension);
        return new FileKind(extension, typeOf(name).getBaseType().toString());
    }

    private static MediaType typeOf(Metadata name) {
        try {
            return MimeTypes.getDefaultMimeTypes().detect(null, name);
        } catch (IOException nothingIsRead) {
            throw new UncheckedIOException(nothingIsRead);
        }
    }

    /** Whether a person who opens it would be surprised: a page or a script that calls itself PDF, picture or letter. */
    boolean isPretended(String content) {
        boolean solid = mediaType.equals("application/pdf") || mediaType.startsWith("image/") || isPackage(mediaType);
        return solid && !mediaType.equals("image/svg+xml") && isPlain(content);
    }

    /** Whether its content begins as its name says, and is not that. */
    boolean isDamaged(String content) {
        return isPackage(mediaType) && content.equals("application/zip")
                || !extension.isEmpty()
                        && !mediaType.equals("application/octet-stream")
                        && content.equals("application/octet-stream");
    }

    static boolean isProgram(String content) {
        return PROGRAMS.contains(content);
    }

    static boolean isPicture(String content) {
        return content.startsWith("image/");
    }

    private static boolean isPackage(String mediaType) {
        return mediaType.startsWith("application/vnd.openxmlformats-officedocument")
                || mediaType.startsWith("application/vnd.oasis.opendocument");
    }

    private static boolean isPlain(String content) {
        return content.startsWith("text/")
                || content.equals("application/xhtml+xml")
                || content.equals("application/xml")
                || isProgram(content);
    }
}
