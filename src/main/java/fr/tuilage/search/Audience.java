package fr.tuilage.search;

import java.util.UUID;

/**
 * Those who may find an entry: everybody who, at the moment of the query, belongs to this.
 *
 * @param of what it is, in the words of the module that names it, such as {@code committee}
 */
public record Audience(String of, UUID id) {

    /** As it stands in the index. */
    String token() {
        return of + ':' + id;
    }
}
