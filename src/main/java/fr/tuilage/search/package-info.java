/**
 * One index of what can be found (DOC-2), one ranking, and permission inside the query (ID-3): every entry names who may
 * find it, and every query says who asks. Other modules feed it by {@link fr.tuilage.search.SearchFeed} in their own
 * transaction. Owns {@code search_entry} and the tables of Hibernate Search's outbox.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"base", "base::ui", "base::database", "base::jobs", "audit", "identity", "shell"})
package fr.tuilage.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
