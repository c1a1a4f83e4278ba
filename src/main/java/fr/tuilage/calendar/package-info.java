/**
 * The year plan and its sessions: sole owner of a session's date, place, sequence and cancellation (CAL-1 to CAL-7); secret
 * calendar addresses; school holidays and the Ministry's files of them (CAL-8). Owns {@code year_plan}, {@code planned_session},
 * {@code calendar_address}, {@code weekly_commitment}, {@code school_holiday} and {@code school_holiday_source}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base::ui",
            "base::paper",
            "audit",
            "identity",
            "mail",
            "shell",
            "organisation",
            "committee",
            "rota",
            "notification"
        })
package fr.tuilage.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
