package fr.tuilage.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of services on the whole application with the real database and a clock that stands still. All tests with this
 * annotation share one application; each runs in a transaction that is rolled back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = "tuilage.committees.coordination-may-create=true")
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
@Import({Contest.class, FixedClock.class, Meetings.class, StatementRecording.class, World.class})
@Transactional
public @interface IntegrationTest {}
