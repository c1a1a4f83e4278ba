package fr.tuilage.file.extraction;

import fr.tuilage.file.extraction.ReadingChild.Reply;
import fr.tuilage.file.extraction.child.Answer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.pipes.PipesServer.STATUS;
import org.jspecify.annotations.Nullable;

/** Turns what a child said into what the application keeps; nothing a child says is believed unseen. */
final class Reading {

    private static final int DAY_OF_DATE = 10;
    private static final int LONGEST_FIELD = 300;
    private static final int LONGEST_AUTHOR = 200;
    private static final Set<String> ARCHIVES = Set.of(
            "application/zip",
            "application/gzip",
            "application/x-tar",
            "application/x-gtar",
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/x-bzip2",
            "application/x-xz");

    private Reading() {}

    static ExtractedText of(Reply reply, FileKind named) {
        String mediaType = mediaType(reply.fields(), named);
        Reason reason = reason(reply, mediaType, named);
        if (reason != null && reason.outcome() != Outcome.READ) {
            return new ExtractedText(
                    reason.outcome(),
                    reason,
                    "",
                    mediaType,
                    field(reply, Answer.TITLE),
                    author(reply),
                    null,
                    pages(reply),
                    writtenOn(reply));
        }
        return new ExtractedText(
                Outcome.READ,
                reason,
                text(reply),
                mediaType,
                field(reply, Answer.TITLE),
                author(reply),
                field(reply, Answer.LANGUAGE),
                pages(reply),
                writtenOn(reply));
    }

    private static String mediaType(Metadata fields, FileKind named) {
        String said = fields.get(Answer.MEDIA_TYPE) == null
                ? fields.get(Metadata.CONTENT_TYPE)
                : fields.get(Answer.MEDIA_TYPE);
        MediaType type = said == null ? null : MediaType.parse(said);
        return type == null ? named.mediaType() : type.getBaseType().toString();
    }

    private static @Nullable Reason reason(Reply reply, String mediaType, FileKind named) {
        Reason said = said(reply);
        if (said == Reason.TOO_MANY_PARTS && !ARCHIVES.contains(mediaType) && hasText(reply)) {
            return Reason.PARTS_LEFT_OUT;
        }
        if (said == Reason.TOO_LONG && ARCHIVES.contains(mediaType)) {
            return Reason.ARCHIVE_TOO_LONG;
        }
        if (said != null && (said != Reason.TOO_LONG || hasText(reply))) {
            return said;
        }
        if (named.isPretended(mediaType)) {
            return Reason.NOT_AS_NAMED;
        }
        if (FileKind.isProgram(mediaType)) {
            return Reason.PROGRAM;
        }
        if (named.isDamaged(mediaType)) {
            return Reason.BROKEN;
        }
        if (FileKind.isPicture(mediaType) && !hasText(reply)) {
            return pixels(reply) > Previews.MOST_PIXELS ? Reason.TOO_MANY_PIXELS : Reason.PICTURE;
        }
        return hasText(reply) ? null : Reason.NOTHING_TO_READ;
    }

    private static @Nullable Reason said(Reply reply) {
        if (reply.status() == STATUS.OOM) {
            return Reason.TOO_HEAVY;
        }
        if (reply.status() == STATUS.TIMEOUT) {
            return Reason.TOOK_TOO_LONG;
        }
        return reply.isWhole() ? problem(reply.fields().get(Answer.PROBLEM)) : Reason.BROKEN;
    }

    private static @Nullable Reason problem(@Nullable String word) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    private static boolean hasText(Reply reply) {
        return !text(reply).isBlank();
    }

    private static String text(Reply reply) {
        String text = reply.fields().get(Answer.TEXT);
        return text == null ? "" : text;
    }

    private static @Nullable String field(Reply reply, String name) {
        String value = reply.fields().get(name);
        return value == null || value.length() <= LONGEST_FIELD ? value : value.substring(0, LONGEST_FIELD);
    }

    private static @Nullable String author(Reply reply) {
        String author = field(reply, Answer.AUTHOR);
        return author == null || author.length() <= LONGEST_AUTHOR ? author : author.substring(0, LONGEST_AUTHOR);
    }

    private static long pixels(Reply reply) {
        String pixels = field(reply, Answer.PIXELS);
        return pixels == null ? 0 : Long.parseLong(pixels);
    }

    private static @Nullable Integer pages(Reply reply) {
        String pages = field(reply, Answer.PAGES);
        if (pages == null || !pages.matches("[1-9]\\d{0,6}")) {
            return null;
        }
        return Integer.parseInt(pages);
    }

    private static @Nullable LocalDate writtenOn(Reply reply) {
        String date = field(reply, Answer.WRITTEN_ON);
        if (date == null || date.length() < DAY_OF_DATE) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(date.substring(0, DAY_OF_DATE));
            return day.getYear() < 1900 || day.getYear() > 2200 ? null : day;
        } catch (DateTimeException notADate) {
            return null;
        }
    }
}
