package fr.tuilage.file;

import fr.tuilage.base.StoredEntity;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;

/** The text of a content, apart from its facts: lists never load it. Pages are separated by form feeds. */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "content_id"))
class ContentText extends StoredEntity {

    @Column(nullable = false, columnDefinition = "longtext")
    private String text;

    protected ContentText() {}

    ContentText(UUID contentId, String text) {
        super(contentId);
        this.text = text;
    }

    void change(String read) {
        text = read;
    }

    String text() {
        return text;
    }
}
