package fr.tuilage.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "binômes régionaux # binômes (régionaux | régionaux*)",
                "de l’ # de",
                "l'antenne # (l'antenne | l'antenne*)",
                "l'a # l'a",
                "« binômes  régionaux » été # \"binômes régionaux\" (été | été*)",
                "\"binômes # (binômes | binômes*)",
                "compte-rendu ? # compte rendu",
                "-(a|b)* +c~ # a b c",
                "\"-(a\" # \"a\"",
            })
    @DisplayName("DOC-2 of what is typed only words and phrases are left, and the last word may be unfinished")
    void words(String typed, String query) {
        assertThat(new Words(typed).query()).isEqualTo(query);
    }
}
