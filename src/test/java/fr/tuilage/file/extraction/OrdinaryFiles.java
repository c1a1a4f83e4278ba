package fr.tuilage.file.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A folder such as a committee has: letters, reports and notes of one to some dozen pages, always the same. */
final class OrdinaryFiles {

    private static final List<String> SENTENCES = List.of(
            "Le comité se réunit chaque mois pour suivre les jeunes sans logement ni emploi.",
            "La mission locale et le service de soin décident ensemble des suites, avec la personne.",
            "Une équipe de prévention est présente dans le quartier deux soirs par semaine.",
            "Les délais d’accueil ne sont pas les mêmes d’un service à l’autre.",
            "Nous avons parlé du premier rendez-vous, et de ce qui fait qu’on y revient.",
            "Il manque une permanence sur la commune, où les transports sont rares.",
            "Cette année, trois structures ont échangé leurs professionnels pendant une journée.",
            "Chacun dira à son équipe ce qui est attendu avant le printemps.",
            "Accueil : lundi, mardi, jeudi, 9 h à 17 h ; référence du dossier 2027-118.",
            "La justice demande un avis écrit, qui sera préparé par deux organisations.");

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
            for (int sentence = 1; sentence <= 30; sentence++) {
                text.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(sentence % 3 == 0 ? "\n" : " ");
            }
            pages[page] = text.toString();
        }
        return pages;
    }
}
