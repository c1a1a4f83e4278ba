package fr.tuilage.file;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentRepository extends Repository<Document, UUID> {

    String ROW = "select new fr.tuilage.file.DocumentRow(d, v, c) from Document d"
            + " join DocumentVersion v on v.documentId = d.id join Content c on c.id = v.contentId";

    String SHOWN = ROW + " where v.number = d.latest and d.removedAt is null";

    String NEWEST_FIRST = " order by v.addedAt desc, d.id desc";

    Document save(Document document);

    Optional<Document> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Document d where d.id = :id")
    Optional<Document> findForChange(UUID id);

    /** Whoever adds to a committee's documents waits for the other; called before anything is read. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into document_shelf values (:scope) on duplicate key update scope_id = scope_id")
    void hold(UUID scope);

    /** Who has a name at this place. */
    @Query("select d from Document d where d.ownerKind = :kind and d.ownerId = :owner and d.name = :name"
            + " and d.removedAt is null order by d.id")
    List<Document> named(String kind, UUID owner, String name);

    /** What belongs to one thing, the newest version first. */
    @Query(SHOWN + " and d.ownerKind = :kind and d.ownerId = :owner and d.name like :words escape '\\'" + NEWEST_FIRST)
    List<DocumentRow> ofOwner(String kind, UUID owner, String words, Pageable page);

    /** What belongs to a committee or to anything of it, the newest version first. */
    @Query(SHOWN + " and d.scopeId = :scope and d.name like :words escape '\\'" + NEWEST_FIRST)
    List<DocumentRow> ofScope(UUID scope, String words, Pageable page);

    /** All versions of one document, the newest first. */
    @Query(ROW + " where d.id = :id and d.removedAt is null order by v.number desc")
    List<DocumentRow> versions(UUID id);

    @Query(ROW + " where d.id = :id and v.number = :number and d.removedAt is null")
    Optional<DocumentRow> version(UUID id, int number);

    @Query("select d.id from Document d where d.id > :after and d.removedAt is null order by d.id")
    List<UUID> idsAfter(UUID after, Limit some);

    @Query(SHOWN + " and d.id in :ids order by d.id")
    List<DocumentRow> shown(Collection<UUID> ids);

    /** The documents that show a content, wherever they are. */
    @Query(SHOWN + " and c.id = :content order by d.id")
    List<DocumentRow> showing(UUID content);

    /** What the documents of a committee hold together, each content once and one left out, in bytes. */
    @Query("select coalesce(sum(c.size), 0) from Content c where c.sha256 <> :besides and c.id in (select v.contentId"
            + " from DocumentVersion v join Document d on d.id = v.documentId where d.scopeId = :scope)")
    long bytesBeside(UUID scope, String besides);

    /** Removed before then: to be forgotten. */
    @Query("select d.id from Document d where d.removedAt < :limit order by d.id")
    List<UUID> removedBefore(Instant limit, Limit some);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from Document d where d.id = :id and d.removedAt < :limit")
    int deleteRemoved(UUID id, Instant limit);
}
