package fr.tuilage.minutes;

import fr.tuilage.identity.PersonLine;
import org.jspecify.annotations.Nullable;

/** A passage beside its minutes, with who holds their pen and who adopted them; without one while nothing is typed. */
record PassageRow(Minutes minutes, @Nullable Passage passage, PersonLine penHolder, PersonLine adopter) {}
