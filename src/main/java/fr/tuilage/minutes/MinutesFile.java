package fr.tuilage.minutes;

/** Minutes as a file to keep: its name, without anything a file system minds, and its content. */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record MinutesFile(String name, byte[] content) {

    @Override
    public String toString() {
        return "MinutesFile[" + name + "]";
    }
}
