package fr.tuilage.file.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.pipes.PipesServer.STATUS;
import org.apache.tika.pipes.emitter.EmitData;
import org.apache.tika.pipes.emitter.EmitKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A child that a file has taken over may answer anything. */
class ReadingChildTests {

    @TempDir
    Path folder;

    @Test
    @DisplayName("DOC-3 an object that is not an answer is not even built")
    void strangeObject() throws IOException {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(object)) {
            objects.writeObject(new Stranger());
        }
        assertThatThrownBy(() -> answering(STATUS.PARSE_SUCCESS, object.size(), object.toByteArray())
                        .ask(folder, ""))
                .isInstanceOf(IOException.class);
        assertThat(Stranger.built).isFalse();
    }

    @Test
    @DisplayName("DOC-3 an answer of two gigabytes is not waited for")
    void endlessAnswer() throws IOException {
        ReadingChild child = answering(STATUS.PARSE_SUCCESS, Integer.MAX_VALUE, new byte[0]);
        assertThatThrownBy(() -> child.ask(folder, "")).hasMessageContaining("Not an answer");
    }

    @Test
    @DisplayName("DOC-3 the answer to another question is not taken for the answer to this one")
    void otherAnswer() throws IOException {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(object)) {
            objects.writeObject(
                    new EmitData(new EmitKey("", "the file before"), new ArrayList<>(List.of(new Metadata()))));
        }
        ReadingChild child = answering(STATUS.PARSE_SUCCESS, object.size(), object.toByteArray());
        assertThatThrownBy(() -> child.ask(folder, "")).hasMessageContaining("Not the answer to this question");
    }

    private ReadingChild answering(STATUS status, int length, byte[] content) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(answer)) {
            data.writeByte(status.ordinal() + 1);
            data.writeInt(length);
            data.write(content);
        }
        return new ReadingChild(new Child(new Puppet(answer.toByteArray()), folder));
    }

    /** What must not come to life. */
    private static final class Stranger implements Serializable {
        static boolean built;

        private void readObject(ObjectInputStream input) throws IOException, ClassNotFoundException {
            input.defaultReadObject();
            built = true;
        }
    }

    /** A process that has said its part already. */
    private static final class Puppet extends Process {
        private final byte[] answer;

        Puppet(byte[] answer) {
            this.answer = answer;
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(answer);
        }

        @Override
        public InputStream getErrorStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public int waitFor() {
            return 0;
        }

        @Override
        public int exitValue() {
            return 0;
        }

        @Override
        public void destroy() {}
    }
}
