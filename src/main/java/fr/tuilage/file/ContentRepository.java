package fr.tuilage.file;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContentRepository extends Repository<Content, UUID> {

    Optional<Content> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Content c where c.sha256 = :sha256")
    Optional<Content> lock(String sha256);

    boolean existsBySha256(String sha256);

    /** Names a content, or holds the name that is there already: two who bring the same one wait for each other. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "insert into content (id, version, sha256, size, media_type, state, attempts, next_attempt_at,"
                    + " preview, received_at) values (:id, 0, :sha256, :size, :mediaType, :state, 0, :now, false, :now)"
                    + " on duplicate key update sha256 = values(sha256)")
    void name(UUID id, String sha256, long size, String mediaType, String state, Instant now);

    /** Contents that no version holds any more. */
    @Query("select c.sha256 from Content c where c.receivedAt < :before"
            + " and not exists (select v.id from DocumentVersion v where v.contentId = c.id) order by c.id")
    List<String> unused(Instant before, Limit limit);

    @Query(
            "select count(v.id) > 0 from DocumentVersion v join Content c on c.id = v.contentId where c.sha256 = :sha256")
    boolean isUsed(String sha256);

    void delete(Content content);
}
