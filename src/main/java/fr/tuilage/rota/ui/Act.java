package fr.tuilage.rota.ui;

import java.io.Serializable;

/** Does something with a turn and shows the page as it is then. */
@FunctionalInterface
interface Act extends Serializable {

    /** @param done the sentence that says what was done */
    void run(Runnable act, String done);
}
