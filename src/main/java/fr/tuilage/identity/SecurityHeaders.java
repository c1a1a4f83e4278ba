package fr.tuilage.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/** What browsers are told with their answers; the reasons are in docs/decisions/0010-content-security-policy.md. */
final class SecurityHeaders {

    /** What holds: Vaadin 25.2 needs inline styles, evaluates the instructions of the server, and sets a base address. */
    static final String POLICY = policy("'self' 'unsafe-inline' 'unsafe-eval'", "'self' 'unsafe-inline'", "'self'");

    /** What is to hold one day; until then browsers only report what it would stop. */
    static final String STRICT_POLICY = policy("'self'", "'self'", "'none'");

    private static final String NO_DEVICES =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(),"
                    + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()";

    /** Types of answers that are no documents; not images, for an SVG opened by itself is one. */
    private static final List<String> PARTS =
            List.of("application/json", "text/css", "text/javascript", "application/javascript", "font/");

    private static final long ONE_YEAR_IN_SECONDS = 31_536_000;

    private SecurityHeaders() {}

    private static String policy(String scripts, String styles, String base) {
        return "default-src 'self'; script-src " + scripts + "; style-src " + styles
                + "; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self'"
                + "; object-src 'none'; base-uri " + base + "; frame-ancestors 'none'; form-action 'self'";
    }

    static void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(frames -> frames.disable())
                .addHeaderWriter(documents())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(
                        https -> https.maxAgeInSeconds(ONE_YEAR_IN_SECONDS).includeSubDomains(false))
                .cacheControl(cache -> cache.disable())
                .addHeaderWriter(new Freshness());
    }

    /** What only a document can offend against, and what is longer than most answers to an open page. */
    private static HeaderWriter documents() {
        ContentSecurityPolicyHeaderWriter strict = new ContentSecurityPolicyHeaderWriter(STRICT_POLICY);
        strict.setReportOnly(true);
        List<HeaderWriter> writers = List.of(
                new ContentSecurityPolicyHeaderWriter(POLICY),
                strict,
                new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                new PermissionsPolicyHeaderWriter(NO_DEVICES));
        return (request, response) -> {
            if (!isPart(response.getContentType())) {
                writers.forEach(writer -> writer.writeHeaders(request, response));
            }
        };
    }

    /** Whether a browser uses it only inside a document; what is not known might be one. */
    private static boolean isPart(@Nullable String type) {
        return type != null && PARTS.stream().anyMatch(type::startsWith);
    }
}
