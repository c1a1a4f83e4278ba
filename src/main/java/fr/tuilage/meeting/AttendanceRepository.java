package fr.tuilage.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AttendanceRepository extends Repository<AttendanceEntry, UUID> {

    AttendanceEntry save(AttendanceEntry entry);

    Optional<AttendanceEntry> findById(UUID id);

    List<AttendanceEntry> findByMeetingIdOrderById(UUID meetingId);

    void delete(AttendanceEntry entry);
}
