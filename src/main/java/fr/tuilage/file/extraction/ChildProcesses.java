package fr.tuilage.file.extraction;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Starts the processes that open files: with their own class path, nothing of our environment, no way to the network,
 * and limits of memory, of the size of what they write and of their place in the queue for the processor.
 */
@Component
class ChildProcesses {

    private static final boolean WINDOWS = File.separatorChar == '\\';
    /** In blocks of 512 bytes: no temporary file above 512 MB. */
    private static final int LARGEST_FILE = 1 << 20;

    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final Path work;
    private final ChildClassPath classPath;
    private final Clock clock;
    private @Nullable Path unpacked;

    ChildProcesses(@Value("${tuilage.data-folder}") Path dataFolder, Clock clock) {
        Path home = dataFolder.toAbsolutePath().normalize().resolve("extraction");
        this.work = home.resolve("work");
        this.classPath = new ChildClassPath(home);
        this.clock = clock;
    }

    /** Starts a main class of the children's class path; {@code {home}} in an argument becomes the folder of that. */
    Child start(int heapMegabytes, String mainClass, List<String> arguments) throws IOException {
        Path home = home();
        Path folder = Files.createDirectories(work.resolve(UUID.randomUUID().toString()));
        List<String> command = new ArrayList<>(confined(home));
        command.addAll(java(home, folder, heapMegabytes));
        command.add(mainClass);
        arguments.forEach(argument -> command.add(argument.replace("{home}", home.toString())));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve(Child.ERRORS).toFile());
        builder.environment().clear();
        return new Child(builder.start(), folder);
    }

    private synchronized Path home() throws IOException {
        if (unpacked == null || !Files.isDirectory(unpacked)) {
            clearForgotten();
            unpacked = classPath.folder();
        }
        return unpacked;
    }

    /**
     * On Windows, which has neither {@code ulimit} nor {@code nice}, only the environment and Java's own limits count.
     * Elsewhere {@code env -i} also takes away what the shell adds. A path with accents needs a locale to be understood.
     */
    private static List<String> confined(Path home) {
        if (WINDOWS) {
            return List.of();
        }
        List<String> command = new ArrayList<>(List.of(
                "/bin/sh",
                "-c",
                "ulimit -c 0; ulimit -f " + LARGEST_FILE + "; exec \"$@\"",
                "sh",
                "/usr/bin/env",
                "-i"));
        if (!home.toString().chars().allMatch(character -> character < 128)) {
            command.add("LC_ALL=C.UTF-8");
        }
        command.addAll(List.of("nice", "-n", "10"));
        return command;
    }

    private static List<String> java(Path home, Path folder, int heapMegabytes) {
        String program = WINDOWS ? "java.exe" : "java";
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", program).toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:+UseSerialGC",
                // Most of a child's time would go into compiling thoroughly what it does not run long enough.
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:ErrorFile=" + folder.resolve("crash.txt"),
                "-Djava.io.tmpdir=" + folder,
                "-Djava.awt.headless=true",
                // Numbers and dates of spreadsheets as their readers write them.
                "-Duser.language=fr",
                "-Duser.country=FR",
                // Whatever address stands in a file, nothing answers there and no name is looked up.
                "-DsocksProxyHost=127.0.0.1",
                "-DsocksProxyPort=9",
                "-DsocksNonProxyHosts=",
                "-Djdk.net.hosts.file=" + folder.resolve("no-hosts"),
                "-cp",
                home.resolve("*").toString());
    }

    /** What the children of an application that was killed have left. */
    private void clearForgotten() throws IOException {
        Files.createDirectories(work);
        FileTime limit = FileTime.from(clock.instant().minus(FORGOTTEN));
        try (Stream<Path> folders = Files.list(work)) {
            for (Path folder : folders.toList()) {
                if (Files.getLastModifiedTime(folder).compareTo(limit) < 0) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        }
    }
}
