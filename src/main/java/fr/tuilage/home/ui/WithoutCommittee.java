package fr.tuilage.home.ui;

import com.vaadin.flow.component.html.Anchor;
import fr.tuilage.base.ui.EmptyState;
import fr.tuilage.home.MySpace.Standing;
import java.util.Locale;

/** What somebody who takes part in no committee finds here, and the first act. */
class WithoutCommittee extends EmptyState {

    WithoutCommittee(Standing standing) {
        super(key(standing) + ".title", key(standing) + ".text");
        if (standing == Standing.FOUNDER || standing == Standing.ADMINISTRATOR) {
            Anchor create = new Anchor(Addresses.newCommittee(), getTranslation("home.empty.create"));
            create.addClassNames("btn", "main");
            add(create);
        }
    }

    private static String key(Standing standing) {
        return "home.empty." + standing.name().toLowerCase(Locale.ROOT);
    }
}
