package fr.tuilage.base.jobs;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Jobs that were running when the application was killed. */
@Component
class PickedJobs implements LeftWork {

    private final JdbcClient jdbc;

    PickedJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void takeUp() {
        jdbc.sql("update scheduled_job set picked = false, picked_by = null, last_heartbeat = null,"
                        + " version = version + 1 where picked")
                .update();
    }
}
