package fr.tuilage.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * How long an answer may be kept: what a person sees never; libraries whose version is in their address for ever; our own
 * styles and components as long as the server says that they are unchanged.
 */
final class Freshness implements HeaderWriter {

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/webjars/")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        } else if (path.startsWith("/styles/") || path.startsWith("/components/") || path.startsWith("/images/")) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        } else if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
