package fr.tuilage.file.extraction;

import fr.tuilage.file.extraction.child.Answer;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.HandlerConfig.PARSE_MODE;
import org.apache.tika.pipes.PipesServer;
import org.apache.tika.pipes.PipesServer.STATUS;
import org.apache.tika.pipes.emitter.EmitData;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;

/**
 * A child that runs the server of Tika's pipes, one file after the other. Tika's own client is not used: it believes
 * whatever its child sends, objects of any class and of any size; a child that a file has taken over is believed nothing.
 */
final class ReadingChild implements AutoCloseable {

    private static final int MOST_PARTS = 1_000;
    /** Three bytes a character, and the fields beside the text. */
    private static final int LONGEST_REPLY = 3 * Answer.LONGEST_TEXT + (1 << 20);

    private static final ObjectInputFilter ONLY_WHAT_WE_KNOW = ObjectInputFilter.Config.createFilter(
            "maxdepth=10;maxrefs=5000;maxarray=5000;org.apache.tika.pipes.emitter.EmitData;"
                    + "org.apache.tika.pipes.emitter.EmitKey;org.apache.tika.metadata.Metadata;"
                    + "org.apache.tika.metadata.Metadata$1;org.apache.tika.parser.ParseContext;java.util.ArrayList;"
                    + "java.util.HashMap;java.util.Map$Entry;java.lang.String;java.lang.Object;!*");

    private final Child child;
    private final DataInputStream input;
    private final DataOutputStream output;

    ReadingChild(Child child) {
        this.child = child;
        this.input = new DataInputStream(new BufferedInputStream(child.process().getInputStream()));
        this.output = new DataOutputStream(child.process().getOutputStream());
    }

    /** Starts it; it stops by itself when the application is gone, or has nothing for it. */
    static ReadingChild start(ChildProcesses processes, int heapMegabytes, Duration timeLimit, Duration idleLimit)
            throws IOException {
        return new ReadingChild(processes.start(
                heapMegabytes,
                PipesServer.class.getName(),
                List.of(
                        "{home}/tika-config.xml",
                        "-1",
                        Long.toString(timeLimit.toMillis()),
                        Long.toString(idleLimit.toMillis()))));
    }

    /** Waits until it is ready. */
    void awaitReady() throws IOException {
        if (input.read() != code(STATUS.READY)) {
            throw new IOException("The process that reads files does not start: " + child.errors());
        }
    }

    /**
     * Reads a file. After anything but an answer that names the question, the child is not to be asked again: what it
     * says next might be about this file still.
     *
     * @throws IOException when the child has died, or says what it should not
     */
    Reply ask(Path file, String extension) throws IOException {
        String id = UUID.randomUUID().toString();
        byte[] question = question(id, file, extension);
        output.writeByte(code(STATUS.CALL));
        output.writeInt(question.length);
        output.write(question);
        output.flush();
        Metadata early = new Metadata();
        while (true) {
            STATUS status = STATUS.lookup(input.read());
            switch (status) {
                case INTERMEDIATE_RESULT -> early = object(Metadata.class);
                case PARSE_SUCCESS -> {
                    EmitData answer = object(EmitData.class);
                    if (!id.equals(answer.getEmitKey().getEmitKey())) {
                        throw new IOException("Not the answer to this question");
                    }
                    return new Reply(status, answer.getMetadataList().getFirst());
                }
                case OOM, TIMEOUT, EMPTY_OUTPUT -> {
                    return new Reply(status, early);
                }
                case READY, CALL, PING, FAILED_TO_START, EMIT_SUCCESS ->
                    throw new IOException("Not an answer: " + status);
                default -> {
                    bytes();
                    return new Reply(status, early);
                }
            }
        }
    }

    private static byte[] question(String id, Path file, String extension) throws IOException {
        ParseContext context = new ParseContext();
        context.set(
                HandlerConfig.class,
                new HandlerConfig(HANDLER_TYPE.XML, PARSE_MODE.RMETA, Answer.LONGEST_TEXT, MOST_PARTS, true));
        FetchEmitTuple tuple = new FetchEmitTuple(
                id,
                new FetchKey("documents", extension + ":" + file.toAbsolutePath()),
                new EmitKey("", id),
                new Metadata(),
                context);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(tuple);
        }
        return bytes.toByteArray();
    }

    private <T> T object(Class<T> type) throws IOException {
        try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(bytes()))) {
            objects.setObjectInputFilter(ONLY_WHAT_WE_KNOW);
            return type.cast(objects.readObject());
        } catch (ClassNotFoundException | ClassCastException unexpected) {
            throw new IOException("Not an answer", unexpected);
        }
    }

    private byte[] bytes() throws IOException {
        int length = input.readInt();
        if (length < 0 || length > LONGEST_REPLY) {
            throw new IOException("Not an answer: " + length + " bytes");
        }
        return input.readNBytes(length);
    }

    private static int code(STATUS status) {
        return status.ordinal() + 1;
    }

    boolean isAlive() {
        return child.process().isAlive();
    }

    long pid() {
        return child.process().pid();
    }

    /** Ends it when it has not answered in time. */
    Deadline within(Duration limit) {
        return new Deadline(limit, child);
    }

    @Override
    public void close() {
        child.close();
    }

    /**
     * What a child said.
     *
     * @param fields named by {@link Answer}; before the end of reading only Tika's own, with the type
     */
    record Reply(STATUS status, Metadata fields) {

        boolean isWhole() {
            return status == STATUS.PARSE_SUCCESS;
        }
    }
}
