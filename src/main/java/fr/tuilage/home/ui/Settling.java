package fr.tuilage.home.ui;

import java.io.Serializable;
import java.util.UUID;

/** Says that an action is done. */
@FunctionalInterface
interface Settling extends Serializable {

    void finish(UUID action, int version);
}
