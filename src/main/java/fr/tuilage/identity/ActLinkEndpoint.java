package fr.tuilage.identity;

import fr.tuilage.base.Forbidden;
import fr.tuilage.base.NotFound;
import fr.tuilage.base.Refusal;
import fr.tuilage.base.Translations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where personal links lead to (CAL-4): a form on plain HTML, without sign-in and without a session. GET only shows, POST
 * acts. What never was a link and what was altered get one and the same answer, found in the same way.
 */
@RestController
class ActLinkEndpoint {

    static final String FOLDER = "/lien/";

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final LinkOpening opening;
    private final LinkPages pages;
    private final Translations translations;

    ActLinkEndpoint(LinkOpening opening, LinkPages pages, Translations translations) {
        this.opening = opening;
        this.pages = pages;
        this.translations = translations;
    }

    @GetMapping(FOLDER + "{secret}")
    ResponseEntity<String> show(@PathVariable String secret, @RequestParam Map<String, String> asked, Locale language) {
        return answer(secret, language, (act, bearer) -> act.show(bearer, asked));
    }

    @PostMapping(FOLDER + "{secret}")
    ResponseEntity<String> act(
            @PathVariable String secret, @RequestParam MultiValueMap<String, String> sent, Locale language) {
        Map<String, List<String>> fields = Map.copyOf(sent);
        return answer(secret, language, (act, bearer) -> act.act(bearer, fields));
    }

    private ResponseEntity<String> answer(
            String secret, Locale language, BiFunction<LinkedAct, LinkBearer, LinkPage> use) {
        Optional<LinkOpening.Found> found = opening.find(secret);
        if (found.isEmpty()) {
            return sentence(HttpStatus.NOT_FOUND, "unknown", language);
        }
        LinkBearer bearer = found.get().bearer();
        Locale reader = bearer.person().locale();
        return found.get()
                .act()
                .map(act -> use(bearer, reader, () -> use.apply(act, bearer)))
                .orElseGet(() -> sentence(HttpStatus.GONE, "ended", reader));
    }

    /** Whoever has left since is told that the link ended; any other refusal says why, and what was done before stays. */
    private ResponseEntity<String> use(LinkBearer bearer, Locale reader, Supplier<LinkPage> act) {
        try {
            return page(HttpStatus.OK, pages.html(opening.inTheNameOf(bearer, act), reader));
        } catch (NotFound | Forbidden left) {
            return sentence(HttpStatus.GONE, "ended", reader);
        } catch (Refusal refused) {
            String title = translations.text(reader, "identity.link.refused");
            return page(HttpStatus.CONFLICT, pages.sentence(title, translations.text(reader, refused), reader));
        }
    }

    private ResponseEntity<String> sentence(HttpStatus status, String key, Locale reader) {
        return page(
                status,
                pages.sentence(
                        translations.text(reader, "identity.link." + key),
                        translations.text(reader, "identity.link." + key + ".text"),
                        reader));
    }

    private static ResponseEntity<String> page(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex, nofollow")
                .body(html);
    }
}
