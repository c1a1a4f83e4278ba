package fr.tuilage.file;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContentTextRepository extends Repository<ContentText, UUID> {

    ContentText save(ContentText text);

    Optional<ContentText> findById(UUID contentId);

    /** Its beginning only. */
    @Query("select substring(t.text, 1, :length) from ContentText t where t.id = :contentId")
    Optional<String> beginning(UUID contentId, int length);
}
