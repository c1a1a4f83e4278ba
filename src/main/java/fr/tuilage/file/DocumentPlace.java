package fr.tuilage.file;

import fr.tuilage.base.Forbidden;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Where a document is, and what the person who acts may do there.
 *
 * @param scopeId the committee, whose quota it counts for
 * @param scopeName its name
 * @param timeZone where the committee is
 * @param mayAdd add documents, and new versions of one's own
 * @param mayManage rename and remove those of others too
 */
public record DocumentPlace(
        UUID scopeId, String scopeName, ZoneId timeZone, PlaceName name, boolean mayAdd, boolean mayManage) {

    /** @throws Forbidden when it may be seen only */
    void requireAdd() {
        if (!mayAdd) {
            throw new Forbidden();
        }
    }

    /** Whether this person may rename and remove the document, and add versions: their own, or as who manages the place. */
    boolean mayChange(Document document, UUID personId) {
        return mayManage || (mayAdd && document.addedBy().equals(personId));
    }
}
