package fr.tuilage.identity;

import java.util.List;
import java.util.Map;

/**
 * One kind of act that a personal link lets somebody do without signing in (CAL-4): implemented by the module that owns the
 * act, collected by Spring. It is called in the name of the person whose link it is, and for nothing else; whatever the
 * services refuse is shown as a sentence.
 */
public interface LinkedAct {

    /** In kebab-case; a link of one kind never reaches the act of another. */
    String kind();

    /**
     * The page with the form. Acts in no way: links of mail are opened by scanners.
     *
     * @param asked what the address asks for besides the link
     */
    LinkPage show(LinkBearer bearer, Map<String, String> asked);

    /**
     * Does what the form sent, and shows what came of it.
     *
     * @param sent fields by name
     */
    LinkPage act(LinkBearer bearer, Map<String, List<String>> sent);
}
