/** The page of the ledger: who served when, who is next and why, and turns that change hands. */
@NullMarked
package fr.tuilage.rota.ui;

import org.jspecify.annotations.NullMarked;
