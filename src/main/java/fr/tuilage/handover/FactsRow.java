package fr.tuilage.handover;

import fr.tuilage.identity.PersonLine;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a committee is for and how many of its actions are late, beside a word of hand-over where there is one. */
record FactsRow(
        @Nullable String purpose,
        long lateActions,
        @Nullable HandoverWord word,
        PersonLine author) {

    Stream<WordLine> words() {
        return Stream.ofNullable(word).map(found -> found.line(PersonLine.joined(author)));
    }
}
