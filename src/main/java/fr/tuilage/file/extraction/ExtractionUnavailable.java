package fr.tuilage.file.extraction;

/** No file can be read just now: the process does not start, or the application stops. No fault of the file. */
public final class ExtractionUnavailable extends RuntimeException {

    ExtractionUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
