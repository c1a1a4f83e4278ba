package fr.tuilage.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActLinkRepository extends Repository<ActLink, UUID> {

    ActLink save(ActLink link);

    /** The link with whose it is; nothing for a closed account. */
    @Query("select new fr.tuilage.identity.KnownLink(l, p) from ActLink l join Person p on p.id = l.personId"
            + " where l.tokenHash = :hash and p.disabledAt is null")
    Optional<KnownLink> find(byte[] hash);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update ActLink l set l.expiresAt = :until, l.version = l.version + 1"
            + " where l.kind = :kind and l.subjectId = :subject and l.revokedAt is null")
    void prolong(String kind, UUID subject, Instant until);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update ActLink l set l.revokedAt = :now, l.version = l.version + 1"
            + " where l.kind = :kind and l.subjectId = :subject and l.revokedAt is null")
    void revoke(String kind, UUID subject, Instant now);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from ActLink l where l.expiresAt < :before")
    void forget(Instant before);
}
