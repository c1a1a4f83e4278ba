package fr.tuilage.search;

import java.util.List;
import java.util.UUID;

/** Says what a person may find, asked at every query: a right that has ended is gone from the next results. */
public interface SearchScopes {

    /** The scopes of the person today; several modules may name the same one, with other audiences. */
    List<SearchScope> scopes(UUID personId);
}
