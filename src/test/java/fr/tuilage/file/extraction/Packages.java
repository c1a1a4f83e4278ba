package fr.tuilage.file.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office documents and archives as the bytes they are. */
final class Packages {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Packages() {}

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry described = new ZipEntry(entry.getKey());
                if (entry.getKey().equals("mimetype")) {
                    stored(described, entry.getValue());
                }
                zip.putNextEntry(described);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void stored(ZipEntry entry, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
    }

    /** A letter of Word whose main part is as given. */
    static byte[] docx(String document) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="%s"><Default Extension="rels"
                 ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml"
                 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                </Types>""".formatted(TYPES)));
        parts.put("_rels/.rels", utf8("""
                <?xml version="1.0" encoding="UTF-8"?>
                <Relationships xmlns="%s"><Relationship Id="r1" Type="%s/officeDocument" Target="word/document.xml"/>
                </Relationships>""".formatted(RELATIONS, OFFICE)));
        parts.put("word/document.xml", utf8(document));
        return zip(parts);
    }

    /** A letter of Word that says so much. */
    static byte[] letter(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
        }
        return docx("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"" + WORD + "\"><w:body>" + body
                + "</w:body></w:document>");
    }

    /** A document of LibreOffice whose content is as given. */
    static byte[] openDocument(String kind, String content, String meta) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String type = "application/vnd.oasis.opendocument." + kind;
        parts.put("mimetype", utf8(type));
        parts.put("content.xml", utf8(content));
        parts.put("meta.xml", utf8(meta));
        parts.put("META-INF/manifest.xml", utf8("""
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
                <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>
                <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
                </manifest:manifest>""".formatted(type)));
        return zip(parts);
    }

    static byte[] odt(String paragraph, String title, String author) {
        return openDocument("text", odtContent("", paragraph), """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0">
                <office:meta><dc:title>%s</dc:title><dc:creator>%s</dc:creator>
                <meta:creation-date>2012-03-14T09:00:00</meta:creation-date>
                <meta:document-statistic meta:page-count="3"/></office:meta></office:document-meta>""".formatted(title, author));
    }

    static String odtContent(String doctype, String paragraph) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>%s
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
                <text:p>%s</text:p></office:text></office:body></office:document-content>""".formatted(doctype, paragraph);
    }

    static byte[] ods(String first, String second) {
        return openDocument(
                "spreadsheet",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
                <table:table table:name="Feuille"><table:table-row><table:table-cell><text:p>%s</text:p>
                </table:table-cell><table:table-cell><text:p>%s</text:p></table:table-cell></table:table-row></table:table>
                </office:spreadsheet></office:body></office:document-content>""".formatted(first, second),
                "<?xml version=\"1.0\"?><office:document-meta"
                        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
