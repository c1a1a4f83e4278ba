package fr.tuilage.file.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Files made to do harm to whoever opens them. */
final class Bombs {

    private static final int MEGABYTE = 1 << 20;
    private static final String LAUGHS = laughter();

    private Bombs() {}

    /** Half a gigabyte of nothing in half a megabyte. */
    static byte[] flat() {
        return zip("zeros.txt", 500);
    }

    /** A letter whose text swells to half a gigabyte. */
    static byte[] letter() {
        byte[] empty = Packages.letter("");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                var parts = new ZipInputStream(new ByteArrayInputStream(empty))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                zip.write(parts.readAllBytes());
                if (part.getName().equals("word/document.xml")) {
                    swell(zip, 500);
                }
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** One file, packed without a table of contents. */
    static byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            swell(packed, 300);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** As {@link #flat}, but its table of contents says that it is small. */
    static byte[] liar() {
        byte[] bytes = zip("zeros.txt", 300);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < bytes.length - 46; at++) {
            if (buffer.getInt(at) == 0x02014b50) {
                buffer.putInt(at + 24, 1_000);
            }
        }
        return bytes;
    }

    /** Archives in archives, ten in each: ten thousand times ten megabytes. */
    static byte[] nested() {
        byte[] inner = zip("zeros.txt", 10);
        for (int level = 0; level < 4; level++) {
            Map<String, byte[]> copies = new LinkedHashMap<>();
            for (int copy = 0; copy < 10; copy++) {
                copies.put("copy" + copy + ".zip", inner);
            }
            inner = Packages.zip(copies);
        }
        return inner;
    }

    static byte[] entries(int number) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int entry = 0; entry < number; entry++) {
            entries.put("../" + entry + ".txt", Packages.utf8("Bonjour " + entry));
        }
        return Packages.zip(entries);
    }

    /** Ten entities, each of ten of the one before. */
    static byte[] laughs() {
        return Packages.docx("<?xml version=\"1.0\"?>" + LAUGHS + "<w:document xmlns:w=\"" + Packages.WORD
                + "\"><w:body><w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:body></w:document>");
    }

    static byte[] laughingPicture() {
        return Packages.utf8("<?xml version=\"1.0\"?>" + LAUGHS
                + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&e9;</text></svg>");
    }

    /** Elements in elements, a hundred thousand deep. */
    static byte[] deep() {
        return Packages.docx(
                "<w:document xmlns:w=\"" + Packages.WORD + "\"><w:body>" + "<w:sdt><w:sdtContent>".repeat(50_000)
                        + "</w:sdtContent></w:sdt>".repeat(50_000) + "</w:body></w:document>");
    }

    /** A page with one word of three hundred megabytes. */
    static byte[] heavy() {
        try (PDDocument document = new PDDocument()) {
            PDStream content = new PDStream(document);
            try (OutputStream output = content.createOutputStream(COSName.FLATE_DECODE)) {
                output.write(Packages.utf8("BT ("));
                swell(output, 300);
                output.write(Packages.utf8(") Tj ET"));
            }
            PDPage page = new PDPage();
            page.setContents(content);
            document.addPage(page);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Its pages lead back to themselves, a thousand million times. */
    static byte[] circle() {
        return Packages.utf8("""
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Count 1000000000/Kids[2 0 R 2 0 R 2 0 R]/Parent 2 0 R>>endobj
                trailer<</Root 1 0 R/Size 3>>
                %%EOF
                """);
    }

    /** A picture of so many points, of which only the description is there. */
    static byte[] picture(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        chunk(bytes, "IHDR", header.array());
        chunk(bytes, "IDAT", new byte[] {0x78, (byte) 0x9C, 0x03, 0, 0, 0, 0, 1});
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static void chunk(ByteArrayOutputStream bytes, String type, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(Packages.utf8(type));
        sum.update(content);
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        bytes.writeBytes(Packages.utf8(type));
        bytes.writeBytes(content);
        bytes.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] zip(String name, int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            swell(zip, megabytes);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void swell(OutputStream output, int megabytes) throws IOException {
        byte[] megabyte = Packages.utf8("a".repeat(MEGABYTE));
        for (int number = 0; number < megabytes; number++) {
            output.write(megabyte);
        }
    }

    private static String laughter() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE d [<!ENTITY e0 \"ha\">");
        for (int level = 1; level < 10; level++) {
            entities.append("<!ENTITY e").append(level).append(" \"");
            entities.append(("&e" + (level - 1) + ";").repeat(10)).append("\">");
        }
        return entities.append("]>").toString();
    }
}
