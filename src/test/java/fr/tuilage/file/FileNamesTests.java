package fr.tuilage.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTests {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "'C:\\Windows\\système.ini', système.ini",
        "/absolu.txt, absolu.txt",
        "'rapport \u202Efdp.exe', rapport fdp.exe",
        "'a\u0000b\u0007.txt', ab.txt",
        "'  ..caché.. ', caché",
        "'un:deux*trois?.pdf', un deux trois .pdf",
        "'..', document",
        "'\u200B', document",
        "Convention type.docx, Convention type.docx"
    })
    @DisplayName("DOC-3 a name is its last part, without what turns, hides or leaves the folder")
    void clean(String typed, String kept) {
        assertThat(FileNames.clean(typed)).isEqualTo(kept);
    }

    @Test
    @DisplayName("DOC-3 a name of 500 characters is cut before its extension, never in the middle of a character")
    void cut() {
        assertThat(FileNames.clean("é".repeat(500) + ".pdf")).hasSize(200).endsWith("é.pdf");
        String pictograms = FileNames.clean("🏠".repeat(500) + ".odt");
        assertThat(pictograms.codePointCount(0, pictograms.length())).isEqualTo(200);
        assertThat(pictograms).endsWith("🏠.odt");
    }

    @Test
    @DisplayName("DOC-1 letters typed apart are composed: the same name is the same name")
    void composed() {
        assertThat(FileNames.clean("re\u0301union.txt")).isEqualTo("réunion.txt");
    }

    @ParameterizedTest
    @CsvSource({"Budget.XLSX, .xlsx", "sans, ''", ".profil, ''", "archive.tar.gz, .gz", "v1.un nom très long ici, ''"})
    void extension(String name, String expected) {
        assertThat(FileNames.extension(name)).isEqualTo(expected);
    }
}
