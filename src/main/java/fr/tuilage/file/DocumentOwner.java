package fr.tuilage.file;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import java.util.UUID;

/** What a document can belong to (DOC-4); implemented by the module that knows it, collected by Spring. */
public interface DocumentOwner {

    /** The word by which its documents are kept, such as {@code committee}. */
    String kind();

    /**
     * Where its documents are.
     *
     * @throws NotFound when the person who acts may not see it
     */
    DocumentPlace place(UUID ownerId);

    /**
     * Refuses whoever may not add documents to it, or change them.
     *
     * @throws NotFound when it may not be seen
     * @throws Forbidden when it may be seen only
     */
    void requireAdd(UUID ownerId);
}
