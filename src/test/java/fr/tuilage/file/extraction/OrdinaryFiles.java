package fr.tuilage.file.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A folder such as a committee has: letters, reports and notes of one to some dozen pages, always the same. */
final class OrdinaryFiles {

    private static final String[] WORDS =
            ("le comité se réunit chaque mois pour suivre les jeunes sans logement ni emploi avec la"
                            + " mission locale et les services de soin de prévention et de justice afin de décider ensemble des suites")
                    .split(" ");

    private final Random random = new Random(1);
    private final Path folder;

    OrdinaryFiles(Path folder) {
        this.folder = folder;
    }

    /** So many files, two of five of them PDF. */
    List<Path> write(int count) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int pages = 1 + random.nextInt(12);
            switch (number % 5) {
                case 0, 1 -> files.add(write(number + ".pdf", Papers.pdf("Bilan", "SPIP", pages(pages))));
                case 2 -> files.add(write(number + ".docx", Packages.letter(pages(3 * pages))));
                case 3 ->
                    files.add(write(number + ".odt", Packages.odt(String.join(" ", pages(pages)), "Projet", "PJJ")));
                default -> files.add(write(number + ".txt", Packages.utf8(String.join("\n", pages(pages)))));
            }
        }
        return files;
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private String[] pages(int number) {
        String[] pages = new String[number];
        for (int page = 0; page < number; page++) {
            StringBuilder text = new StringBuilder();
            for (int word = 1; word <= 400; word++) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(word % 12 == 0 ? "\n" : " ");
            }
            pages[page] = text.toString();
        }
        return pages;
    }
}
