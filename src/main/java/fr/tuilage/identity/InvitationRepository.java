package fr.tuilage.identity;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface InvitationRepository extends JpaRepository<Invitation, UUID> {

    Optional<Invitation> findByTokenHash(byte[] tokenHash);

    /** Holds the link: of two clicks at the same time one waits, and finds it used. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select invitation from Invitation invitation where invitation.tokenHash = :tokenHash")
    Optional<Invitation> lockByTokenHash(byte[] tokenHash);

    List<Invitation> findByPersonIdAndUsedAtIsNull(UUID personId);

    boolean existsByPersonIdAndCreatedAtAfter(UUID personId, Instant after);
}
