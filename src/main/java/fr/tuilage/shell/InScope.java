package fr.tuilage.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/** A page whose address does not name its scope says it here; it is read after the navigation. */
public interface InScope {

    /** The scope that the page belongs to. */
    UUID scopeId();

    /** The view whose entry of the navigation this page belongs under. */
    default Optional<Class<? extends Component>> section() {
        return Optional.empty();
    }
}
