package fr.tuilage.consultation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DateAnswerRepository extends Repository<DateAnswer, UUID> {

    DateAnswer save(DateAnswer answer);

    List<DateAnswer> findByPlanIdAndSeatIdIn(UUID planId, Collection<UUID> seats);

    /** The halves that ever answered for a date of the year, be it for one that is gone. */
    @Query(
            "select distinct new fr.tuilage.consultation.OwnPlace(a.seatId, a.half) from DateAnswer a where a.planId = :plan")
    List<OwnPlace> answering(UUID plan);
}
