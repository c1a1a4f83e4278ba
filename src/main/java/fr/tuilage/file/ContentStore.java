package fr.tuilage.file;

import fr.tuilage.base.RuleViolation;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.springframework.core.io.Resource;

/** Where contents are kept, by their SHA-256: a folder today, a store of objects for several machines one day. */
interface ContentStore {

    /**
     * Takes a stream to its end. Nothing of it is kept when it breaks off.
     *
     * @param fileName as it was called, for its type
     * @throws RuleViolation when it is empty or too long
     * @throws java.io.UncheckedIOException when it breaks off, or there is no room
     */
    Incoming receive(InputStream content, String fileName);

    /** Keeps it for good; called in the transaction that names it, so that it is there when the name is. */
    void keep(Incoming incoming);

    /** Forgets what has arrived and was not kept; nothing happens when it was. */
    void forget(Incoming incoming);

    /** The bytes, to be streamed. */
    Resource open(String sha256);

    /** The bytes as a file of this machine, for programs that read files; never to be changed. */
    Path local(String sha256);

    /** Keeps a picture of its first page beside it. */
    void keepPreview(String sha256, byte[] png);

    Resource openPreview(String sha256);

    /** With its preview. */
    void remove(String sha256);

    /**
     * Removes what a stop in the middle has left: what never arrived whole, and what nothing names.
     *
     * @param age younger ones are left alone, for they may just be arriving
     * @param unnamed is handed each SHA-256 with what removes its bytes, and does so where nothing names it
     */
    void sweep(Duration age, BiConsumer<String, Runnable> unnamed);
}
