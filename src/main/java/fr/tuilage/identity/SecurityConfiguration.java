package fr.tuilage.identity;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import fr.tuilage.identity.ui.SignInView;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Who gets in, and with which headers every answer leaves. Pages state their own access by annotation; what is not stated
 * is closed.
 *
 * <p><b>How a component of {@code frontend/components} talks to {@code /api/**}.</b> The cookie of the session is sent by
 * the browser itself ({@code fetch} with its default {@code credentials: "same-origin"}). A request that changes something
 * also carries the token that each page holds in its head:
 *
 * <pre>{@code
 * const meta = (name) => document.querySelector(`meta[name="${name}"]`).content;
 * const answer = await fetch(address, {
 *   method: "PUT",
 *   headers: { "Content-Type": "application/json", [meta("_csrf_header")]: meta("_csrf") },
 *   body: JSON.stringify(passage)
 * });
 * }</pre>
 *
 * <p>Answers that are no success are JSON with one word, never a redirection: {@code 401 {"error":"signed-out"}} when the
 * session has ended (say so, keep what is typed, offer {@code connexion} in another tab; a page opened after the new
 * sign-in has the new token), {@code 403 {"error":"page-outdated"}} when the token is missing or of an earlier session,
 * {@code 403 {"error":"forbidden"}} when the person may not do it.
 */
@Configuration
class SecurityConfiguration {

    static final String EMAIL_PARAMETER = "email";
    static final String SIGN_IN = "/connexion";

    private static final String CALENDARS = "/calendriers/*";
    private static final String LINKS = ActLinkEndpoint.FOLDER + "*";

    private static final String[] STATIC_FOLDERS = {"/styles/**", "/components/**", "/webjars/**", "/images/**"};

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, IdleSessions sessions, JdbcClient jdbc, Clock clock) throws Exception {
        ApiRefusals refusals = new ApiRefusals();
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SecurityHeaders::write)
                .addFilterBefore(new IdleSessionFilter(sessions), SecurityContextHolderFilter.class)
                .addFilterBefore(new AccountCheckFilter(jdbc, clock), AuthorizationFilter.class)
                .build();
    }

    /**
     * Calendars are fetched by programs that cannot sign in: their secret address is the permission (CAL-6). Nobody is
     * signed in there, whatever cookie comes along, no session begins, and nothing but reading is let through.
     */
    @Bean
    @Order(2)
    SecurityFilterChain calendars(HttpSecurity http) throws Exception {
        return http.securityMatcher(CALENDARS)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, CALENDARS)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, CALENDARS)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(SecurityHeaders::write)
                .build();
    }

    /**
     * Personal links: the secret in the address is the permission for one act (CAL-4). Nobody is signed in there, whatever
     * cookie comes along, and no session begins. No token against forged requests is needed: nothing goes by a cookie, and
     * another site does not know the address.
     */
    @Bean
    @Order(3)
    SecurityFilterChain links(HttpSecurity http) throws Exception {
        return http.securityMatcher(LINKS)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, LINKS)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, LINKS)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, LINKS)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(SecurityHeaders::write)
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(
            HttpSecurity http,
            RequestUtil vaadin,
            VaadinDefaultRequestCache askedFirst,
            InstallationService installation,
            IdleSessions sessions,
            JdbcClient jdbc,
            Clock clock)
            throws Exception {
        askedFirst.ignoreRequests(SecurityConfiguration::isFetchedByPage);
        return http.authorizeHttpRequests(open -> open.requestMatchers(STATIC_FOLDERS)
                        .permitAll()
                        .requestMatchers("/error", "/error/**", "/favicon.ico")
                        .permitAll())
                // Before the form: the form takes its address from here.
                .with(
                        vaadin(),
                        pages -> pages.loginView(SignInView.class, SIGN_IN)
                                .enableCsrfConfiguration(false)
                                // An address that no page has is a page that says so.
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                // Vaadin's own messages carry a key of their own. Its configuration would spare the sign-in form too:
                // another site could sign a visitor in under an account of its choice.
                .csrf(csrf -> csrf.ignoringRequestMatchers(vaadin::isFrameworkInternalRequest))
                .formLogin(form -> form.usernameParameter(EMAIL_PARAMETER)
                        .passwordParameter("password")
                        .failureHandler(new SignInRefused(clock)))
                .exceptionHandling(refused -> refused.accessDeniedHandler(new OutdatedSignInPage()))
                .headers(SecurityHeaders::write)
                .addFilterBefore(new IdleSessionFilter(sessions), SecurityContextHolderFilter.class)
                .addFilterAfter(new InstallationFilter(installation), HeaderWriterFilter.class)
                .addFilterBefore(new AccountCheckFilter(jdbc, clock), AuthorizationFilter.class)
                .build();
    }

    /** Asked for by a page, not by a person: nobody wants to see that one after signing in. */
    private static boolean isFetchedByPage(HttpServletRequest request) {
        String destination = request.getHeader("Sec-Fetch-Dest");
        return destination != null && !destination.equals("document");
    }
}
