package fr.tuilage.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OutboxMailRepository extends JpaRepository<OutboxMail, UUID> {

    @Query("select mail.id from OutboxMail mail"
            + " where mail.state = fr.tuilage.mail.MailState.WAITING and mail.nextAttemptAt <= :now"
            + " order by mail.nextAttemptAt")
    List<UUID> due(Instant now, Limit limit);

    /** Holds one mail for this node; another node skips it and takes the next. */
    @Query(
            nativeQuery = true,
            value = "select * from outbox_mail where id = :id and state = 'WAITING' and next_attempt_at <= :now"
                    + " for update skip locked")
    Optional<OutboxMail> claim(UUID id, Instant now);

    /** Counted from the day it left or was given up, for it may have waited long before. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from OutboxMail mail"
            + " where mail.state <> fr.tuilage.mail.MailState.WAITING"
            + " and coalesce(mail.sentAt, mail.nextAttemptAt) < :limit")
    int deleteDoneBefore(Instant limit);

    /** Those in one state, or all. */
    @Query("select mail from OutboxMail mail where :state is null or mail.state = :state"
            + " order by mail.enqueuedAt desc, mail.id desc")
    List<OutboxMail> page(@Nullable MailState state, Pageable page);

    @Query("select mail.state as state, count(mail) as mails from OutboxMail mail group by mail.state")
    List<StateCount> counts();

    /** How many mails are in a state. */
    interface StateCount {

        MailState getState();

        long getMails();
    }

    @Query("select mail.id from OutboxMail mail where mail.state = fr.tuilage.mail.MailState.FAILED order by mail.id")
    List<UUID> givenUp(Limit limit);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update OutboxMail mail set mail.state = fr.tuilage.mail.MailState.WAITING, mail.attempts = 0,"
            + " mail.nextAttemptAt = :now, mail.version = mail.version + 1"
            + " where mail.id in :ids and mail.state = fr.tuilage.mail.MailState.FAILED")
    int tryAgain(Collection<UUID> ids, Instant now);
}
