package fr.tuilage.file.extraction.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.language.detect.LanguageDetector;
import org.apache.tika.language.detect.LanguageResult;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TIFF;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.listfilter.MetadataListFilter;
import org.apache.tika.sax.AbstractRecursiveParserWrapperHandler;
import org.jspecify.annotations.Nullable;

/** Cuts down what Tika found in a file and in its parts to the one answer that the application asked for. */
public final class Findings extends MetadataListFilter {

    private static final int LONGEST_FIELD = 300;
    private static final int ENOUGH_FOR_LANGUAGE = 600;
    private static final float AHEAD = 2;
    private static final int TOO_SHORT_FOR_LANGUAGE = 60;

    private transient @Nullable LanguageDetector languages;

    @Override
    public List<Metadata> filter(List<Metadata> found) throws TikaException {
        Metadata file = found.getFirst();
        Metadata answer = new Metadata();
        String text = text(found);
        set(answer, Answer.MEDIA_TYPE, file.get(Metadata.CONTENT_TYPE));
        set(answer, Answer.TITLE, file.get(TikaCoreProperties.TITLE));
        set(answer, Answer.AUTHOR, file.get(TikaCoreProperties.CREATOR));
        set(answer, Answer.PAGES, first(file, PagedText.N_PAGES, Office.PAGE_COUNT, Office.SLIDE_COUNT));
        set(answer, Answer.WRITTEN_ON, first(file, TikaCoreProperties.MODIFIED, TikaCoreProperties.CREATED));
        set(answer, Answer.PIXELS, pixels(file));
        set(answer, Answer.LANGUAGE, language(text));
        set(answer, Answer.PROBLEM, problem(found));
        answer.set(Answer.TEXT, text.substring(0, Math.min(text.length(), Answer.LONGEST_TEXT)));
        List<Metadata> answers = new ArrayList<>();
        answers.add(answer);
        return answers;
    }

    private static String text(List<Metadata> found) {
        return found.stream()
                .map(part -> part.get(TikaCoreProperties.TIKA_CONTENT))
                .filter(xhtml -> xhtml != null)
                .map(XhtmlText::of)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static void set(Metadata answer, String field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            String line = value.replaceAll("[\\p{C}\\s]+", " ").strip();
            answer.set(field, line.substring(0, Math.min(LONGEST_FIELD, line.length())));
        }
    }

    private static @Nullable String first(Metadata file, Property... properties) {
        for (Property property : properties) {
            String value = file.get(property);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String pixels(Metadata file) {
        Integer width = file.getInt(TIFF.IMAGE_WIDTH);
        Integer height = file.getInt(TIFF.IMAGE_LENGTH);
        return width == null || height == null ? null : Long.toString((long) width * height);
    }

    private static @Nullable String problem(List<Metadata> found) {
        String seenBefore = found.getFirst().get(Answer.PROBLEM);
        if (seenBefore != null) {
            return seenBefore;
        }
        List<String> problems = found.stream()
                .flatMap(part -> IntStream.range(0, Answer.PROBLEMS.size())
                        .mapToObj(Answer.PROBLEMS::get)
                        .filter(problem -> has(part, problem, part == found.getFirst())))
                .toList();
        return Answer.PROBLEMS.stream().filter(problems::contains).findFirst().orElse(null);
    }

    /** A part that cannot be read is left out; only what concerns the whole file is said of it. */
    private static boolean has(Metadata part, String problem, boolean whole) {
        String trace = String.valueOf(part.get(TikaCoreProperties.CONTAINER_EXCEPTION))
                + part.get(TikaCoreProperties.EMBEDDED_EXCEPTION)
                + part.get(TikaCoreProperties.TIKA_META_EXCEPTION_EMBEDDED_STREAM);
        return switch (problem) {
            case Answer.BOMB -> trace.toLowerCase(Locale.ROOT).contains("zip bomb");
            case Answer.TOO_MANY_PARTS ->
                part.get(AbstractRecursiveParserWrapperHandler.EMBEDDED_RESOURCE_LIMIT_REACHED) != null;
            case Answer.TOO_LONG -> part.get(TikaCoreProperties.WRITE_LIMIT_REACHED) != null;
            case Answer.ENCRYPTED ->
                whole && (trace.contains("EncryptedDocumentException") || trace.contains("feature encryption"));
            case Answer.TOO_HEAVY -> whole && trace.contains("TikaMemoryLimitException");
            case Answer.BROKEN -> whole && part.get(TikaCoreProperties.CONTAINER_EXCEPTION) != null;
            default -> false;
        };
    }

    private @Nullable String language(String text) throws TikaException {
        if (text.length() < TOO_SHORT_FOR_LANGUAGE) {
            return null;
        }
        // From the middle: a text often begins with names and numbers.
        int start = Math.max(0, (text.length() - ENOUGH_FOR_LANGUAGE) / 2);
        int end = Math.min(text.length(), start + ENOUGH_FOR_LANGUAGE);
        String sample = text.substring(start, end);
        String plain = CommonWords.language(sample);
        return plain == null ? byModel(sample) : plain;
    }

    private @Nullable String byModel(String sample) throws TikaException {
        List<LanguageResult> results = languages().detectAll(sample);
        return isClear(results) ? twoLetters(results.getFirst().getLanguage()) : null;
    }

    /** Its scores are shared out among a hundred languages: what counts is how far the first is ahead of the second. */
    private static boolean isClear(List<LanguageResult> results) {
        return results.size() > 1
                && results.getFirst().getRawScore() > AHEAD * results.get(1).getRawScore();
    }

    private static @Nullable String twoLetters(String language) {
        for (String known : Locale.getISOLanguages()) {
            if (known.equals(language) || Locale.of(known).getISO3Language().equals(language)) {
                return known;
            }
        }
        return null;
    }

    private LanguageDetector languages() throws TikaException {
        if (languages == null) {
            try {
                // By name: only the class path of the child has it, and nothing announces it there.
                languages = (LanguageDetector) Class.forName("org.apache.tika.langdetect.opennlp.OpenNLPDetector")
                        .getDeclaredConstructor()
                        .newInstance();
                languages.loadModels();
            } catch (ReflectiveOperationException | IOException missing) {
                throw new TikaException("No language detector", missing);
            }
        }
        languages.reset();
        return languages;
    }
}
