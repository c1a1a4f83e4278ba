package fr.tuilage.committee;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Lines are added and read; nothing changes or deletes them (COM-1). */
interface CommitteeChangeRepository extends Repository<CommitteeChange, UUID> {

    CommitteeChange save(CommitteeChange change);

    List<CommitteeChange> findTop50ByCommitteeIdOrderByAtDescIdDesc(UUID committeeId);
}
