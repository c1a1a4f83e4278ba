package fr.tuilage.shell;

import java.util.List;

/** The scopes that the signed-in person may enter; implemented by the module that owns them. */
public interface NavigationScopes {

    /** In the order of the switch; empty when the person belongs to none. One statement. */
    List<Scope> scopes();
}
