package fr.tuilage.file.extraction.child;

import org.apache.tika.exception.TikaException;

/** A file that is not opened; the application finds the reason between the brackets of the message. */
final class SuspectFile extends TikaException {

    SuspectFile(String problem) {
        super("[" + problem + "]");
    }
}
