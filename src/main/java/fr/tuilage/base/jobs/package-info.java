/**
 * Work that is due at a time, kept in the database so that it survives a restart and runs on one node only. A module
 * contributes a bean of db-scheduler's {@code Task} type; to schedule a single execution it asks for a
 * {@code SchedulerClient} and calls it in its own transaction. Owns table {@code scheduled_job}. See
 * docs/decisions/0005-jobs.md.
 */
@NullMarked
@NamedInterface("jobs")
package fr.tuilage.base.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
