package fr.tuilage.demo;

import fr.tuilage.demo.DemoFounding.Founded;
import fr.tuilage.demo.DemoScript.DocumentScript;
import fr.tuilage.file.OwnerId;
import fr.tuilage.file.UploadService;
import fr.tuilage.identity.CurrentPerson;
import fr.tuilage.identity.PersonService;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Brings the documents of the demo, each in the name of who would. */
class DemoDocuments {

    private final UploadService uploads;
    private final PersonService people;
    private final CurrentPerson current;

    DemoDocuments(UploadService uploads, PersonService people, CurrentPerson current) {
        this.uploads = uploads;
        this.people = people;
        this.current = current;
    }

    void bring(OwnerId owner, List<DocumentScript> documents, Founded founded) {
        documents.forEach(document -> current.runAs(
                people.signedIn(founded.person(document.by())),
                () -> uploads.receive(
                        owner,
                        document.name(),
                        new ByteArrayInputStream(
                                String.join("\n", document.lines()).getBytes(StandardCharsets.UTF_8)))));
    }
}
