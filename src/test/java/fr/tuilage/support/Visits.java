package fr.tuilage.support;

import fr.tuilage.identity.SignedInPerson;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody's browser without a screen: opens pages by the two requests that Vaadin's client sends for them, through the
 * same filters, in a session of its own. Needs {@link Door} in the application.
 */
public final class Visits {

    private static final String WHO = "Tuilage-Visitor";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final JsonMapper json = new JsonMapper();
    private final URI application;
    private final String ticket;

    private Visits(URI application, String ticket) {
        this.application = application;
        this.ticket = ticket;
    }

    /** A tab of the browser: the session and its language are known, no page is open yet. */
    public Runnable tab(String address, Consumer<String> answer) {
        JsonNode start = json.readTree(send(request("/?v-r=init&query=&location=" + encoded(address))));
        JsonNode page = start.get("appConfig");
        JsonNode frame = page.get("uidl");
        Map<String, Object> navigation = Map.of(
                "csrfToken",
                frame.get("Vaadin-Security-Key").asString(),
                "syncId",
                0,
                "clientId",
                0,
                "rpc",
                List.of(Map.of("type", "event", "node", 1, "event", "ui-navigate", "data", route(address))));
        HttpRequest.Builder open = request(
                        "/?v-r=uidl&v-uiId=" + page.get("v-uiId").asInt())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(navigation)));
        return () -> answer.accept(send(open));
    }

    private static Map<String, Object> route(String address) {
        return Map.of("route", address, "query", "", "appShellTitle", "", "trigger", "", "historyState", "");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(application.resolve(path)).header(WHO, ticket);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = browser.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Lets visitors in as whoever they are, without the page of the sign-in. */
    @TestConfiguration
    public static class Door {

        private final Map<String, SignedInPerson> expected = new ConcurrentHashMap<>();

        /** A browser of that person; of a visitor who did not sign in, for null. */
        public Visits visitor(URI application, @Nullable SignedInPerson person) {
            String ticket = person == null ? "nobody" : person.id().toString();
            if (person != null) {
                expected.put(ticket, person);
            }
            return new Visits(application, ticket);
        }

        @Bean
        FilterRegistrationBean<Filter> door() {
            FilterRegistrationBean<Filter> door = new FilterRegistrationBean<>((request, response, chain) -> {
                SignedInPerson person = expected.get(((HttpServletRequest) request).getHeader(WHO));
                if (person != null) {
                    ((HttpServletRequest) request)
                            .getSession()
                            .setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(signedIn(person)));
                }
                chain.doFilter(request, response);
            });
            door.setOrder(Ordered.HIGHEST_PRECEDENCE);
            return door;
        }

        private static UsernamePasswordAuthenticationToken signedIn(SignedInPerson person) {
            return new UsernamePasswordAuthenticationToken(
                    person,
                    null,
                    person.administrator() ? AuthorityUtils.createAuthorityList("ROLE_ADMINISTRATOR") : List.of());
        }
    }
}
