package fr.tuilage.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisOptionalComponentsStep;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalyzerTypeStep;

/**
 * How French is understood (DOC-2): without its elided articles, in small letters, without accents, without the words that
 * are in every sentence, and by the stem, so that singular and plural are the same word. The index keeps each word as it
 * is written as well, for what is found while somebody still types it.
 */
public class FrenchAnalysis implements LuceneAnalysisConfigurer {

    /** For what is kept. */
    static final String KEPT = "french";

    /** For what is asked. */
    static final String ASKED = "french-asked";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        words(context.analyzer(KEPT))
                .tokenFilter("keywordRepeat")
                .tokenFilter("frenchLightStem")
                .tokenFilter("removeDuplicates");
        words(context.analyzer(ASKED)).tokenFilter("frenchLightStem");
    }

    private static LuceneAnalysisOptionalComponentsStep words(LuceneAnalyzerTypeStep analyzer) {
        return analyzer.custom()
                .tokenizer("standard")
                // The parts of a file's name are words.
                .charFilter("patternReplace")
                .param("pattern", "[._]")
                .param("replacement", " ")
                .tokenFilter("elision")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("stop")
                .param("words", "search/words-left-out.txt")
                .param("ignoreCase", "true");
    }
}
