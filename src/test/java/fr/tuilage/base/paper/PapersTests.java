package fr.tuilage.base.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tuilage.base.Translations;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PapersTests {

    private final Papers papers = new Papers(new Translations());

    @Test
    @DisplayName("MIN-5 paper is tagged, titled, in the reader’s language, with its letters inside")
    void tagged() throws IOException {
        byte[] pdf = papers.pdf("sample", Locale.FRENCH, Map.of("title", "L’été", "lines", List.of("un", "deux")));

        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("fr");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("L’été");
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    @DisplayName("what people typed is text on paper, whatever it looks like")
    void hostileText() throws IOException {
        String typed = "<script>alert(1)</script> & <img src=\"http://127.0.0.1/x\"/> ]]> \u0000\uFFFE \uD83D fin";

        byte[] pdf = papers.pdf("sample", Locale.ENGLISH, Map.of("title", "x", "lines", List.of(typed)));

        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("<script>alert(1)</script> & <img src=\"http://127.0.0.1/x\"/> ]]>")
                    .contains("fin");
        }
    }
}
