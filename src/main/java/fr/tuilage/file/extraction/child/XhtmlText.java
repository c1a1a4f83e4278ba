package fr.tuilage.file.extraction.child;

import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The text of Tika's XHTML as a person reads it: lines, rows, and a form feed where a page ends. */
final class XhtmlText {

    static final char PAGE_END = '\f';

    private static final Set<String> SILENT = Set.of("head", "script", "style");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "br",
            "table",
            "ul",
            "ol",
            "blockquote",
            "pre",
            "title");
    private static final String ROW = "tr";
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();
    private boolean pages;
    private int silence;
    private int rows;

    private XhtmlText() {}

    static String of(String xhtml) {
        XhtmlText text = new XhtmlText();
        try {
            text.read(xhtml);
        } catch (XMLStreamException cutOff) {
            // Tika stops in the middle of an element when a text is too long: what came before it counts.
        }
        return text.text.toString().strip();
    }

    private void read(String xhtml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xhtml));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(name(reader), reader.getAttributeValue(null, "class"));
                case XMLStreamConstants.END_ELEMENT -> end(name(reader));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> add(reader);
                default -> {}
            }
        }
    }

    private static String name(XMLStreamReader reader) {
        return reader.getLocalName().toLowerCase(Locale.ROOT);
    }

    private void start(String element, @Nullable String style) {
        if (SILENT.contains(element)) {
            silence++;
        } else if ("div".equals(element) && ("page".equals(style) || "slide-content".equals(style))) {
            if (pages) {
                trimLine();
                text.append(PAGE_END);
            }
            pages = true;
        } else if (ROW.equals(element)) {
            block();
            rows++;
        } else if (BLOCKS.contains(element)) {
            block();
        }
    }

    private void end(String element) {
        if (SILENT.contains(element)) {
            silence--;
        } else if (CELLS.contains(element)) {
            trimLine();
            text.append('\t');
        } else if (ROW.equals(element)) {
            rows--;
            block();
        } else if (BLOCKS.contains(element)) {
            block();
        }
    }

    private void add(XMLStreamReader reader) {
        if (silence > 0) {
            return;
        }
        if (reader.isWhiteSpace()) {
            // Tika's own, between its elements.
            block();
            return;
        }
        char[] characters = reader.getTextCharacters();
        int end = reader.getTextStart() + reader.getTextLength();
        for (int i = reader.getTextStart(); i < end; i++) {
            add(characters[i]);
        }
    }

    private void add(char character) {
        if (character == '\n' && rows == 0) {
            newLine();
        } else if (character == '\n' || character == '\t' || character == ' ') {
            if (!text.isEmpty() && !Character.isWhitespace(last())) {
                text.append(character == '\t' ? '\t' : ' ');
            }
        } else if (character >= ' ' && character != '\uFFFD') {
            text.append(character);
        }
    }

    /** A block begins on a line of its own, except in a row: that stays one line. */
    private void block() {
        if (rows > 0) {
            add(' ');
        } else if (!text.isEmpty() && last() != '\n' && last() != PAGE_END) {
            newLine();
        }
    }

    /** At most one empty line, whatever stands in the file. */
    private void newLine() {
        trimLine();
        int length = text.length();
        boolean enough =
                length == 0 || last() == PAGE_END || (length > 1 && last() == '\n' && text.charAt(length - 2) == '\n');
        if (!enough) {
            text.append('\n');
        }
    }

    private void trimLine() {
        while (!text.isEmpty() && (last() == ' ' || last() == '\t')) {
            text.setLength(text.length() - 1);
        }
    }

    private char last() {
        return text.charAt(text.length() - 1);
    }
}
