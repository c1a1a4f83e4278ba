package fr.tuilage.identity;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told with every answer; the reasons are in docs/decisions/0010-content-security-policy.md. */
final class SecurityHeaders {

    /** What holds: Vaadin 25.2 needs inline styles, evaluates the instructions of the server, and sets a base address. */
    static final String POLICY = policy("'self' 'unsafe-inline' 'unsafe-eval'", "'self' 'unsafe-inline'", "'self'");

    /** What is to hold one day; until then browsers only report what it would stop. */
    static final String STRICT_POLICY = policy("'self'", "'self'", "'none'");

    private static final String NO_DEVICES =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(),"
                    + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()";

    private static final long ONE_YEAR_IN_SECONDS = 31_536_000;

    private SecurityHeaders() {}

    private static String policy(String scripts, String styles, String base) {
        return "default-src 'self'; script-src " + scripts + "; style-src " + styles
                + "; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self'"
                + "; object-src 'none'; base-uri " + base + "; frame-ancestors 'none'; form-action 'self'";
    }

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        ContentSecurityPolicyHeaderWriter strict = new ContentSecurityPolicyHeaderWriter(STRICT_POLICY);
        strict.setReportOnly(true);
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .addHeaderWriter(strict)
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES))
                .httpStrictTransportSecurity(
                        https -> https.maxAgeInSeconds(ONE_YEAR_IN_SECONDS).includeSubDomains(false))
                .cacheControl(cache -> cache.disable())
                .addHeaderWriter(new Freshness());
    }
}
