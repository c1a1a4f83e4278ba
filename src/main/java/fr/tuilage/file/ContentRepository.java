package fr.tuilage.file;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContentRepository extends Repository<Content, UUID> {

    Optional<Content> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Content c where c.sha256 = :sha256")
    Optional<Content> lock(String sha256);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Content c where c.id = :id")
    Optional<Content> lock(UUID id);

    /** What a document shows: who changes the document waits until it was read, and the other way round. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Document d join DocumentVersion v on v.documentId = d.id and v.number = d.latest"
            + " join Content c on c.id = v.contentId where d.id = :document")
    Optional<Content> lockShown(UUID document);

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

    /** What was begun and not ended is due again; how often it was begun is not forgotten. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Content c set c.nextAttemptAt = :now where c.attempts > 0"
            + " and c.state in (fr.tuilage.file.TextState.WAITING, fr.tuilage.file.TextState.QUARANTINED)")
    void takeUp(Instant now);

    void delete(Content content);

    /** Holds what has waited longest; another node skips it and takes the next. */
    @Query(
            nativeQuery = true,
            value = "select * from content where state in ('QUARANTINED', 'WAITING') and next_attempt_at <= :now"
                    + " order by next_attempt_at, id limit 1 for update skip locked")
    Optional<Content> due(Instant now);

    /** Whoever works on it needs more time. */
    @Modifying
    @Query("update Content c set c.nextAttemptAt = :until where c.id = :id")
    void extend(UUID id, Instant until);

    @Query(
            "select c from Content c where c.state <> fr.tuilage.file.TextState.READ order by c.receivedAt desc, c.id desc")
    List<Content> unread(Pageable page);

    long countByStateNot(TextState state);

    /** The committees whose documents hold these contents. */
    @Query("select new fr.tuilage.file.HeldIn(v.contentId, d.scopeId) from DocumentVersion v"
            + " join Document d on d.id = v.documentId where v.contentId in :contents and d.removedAt is null")
    Set<HeldIn> heldIn(Collection<UUID> contents);

    /** How it was called when it was brought. */
    @Query("select v.fileName from DocumentVersion v where v.contentId = :content order by v.id")
    List<String> fileNames(UUID content, Limit limit);
}
