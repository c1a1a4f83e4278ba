package fr.tuilage.file;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Versions are kept as long as their document. */
interface DocumentVersionRepository extends Repository<DocumentVersion, UUID> {

    DocumentVersion save(DocumentVersion version);
}
