package fr.tuilage.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** As long as nobody administers the installation, every page leads to the one that asks for the first administrator (ID-1). */
final class InstallationFilter extends OncePerRequestFilter {

    private static final String PAGE = "/installation";

    private final InstallationService installation;

    InstallationFilter(InstallationService installation) {
        this.installation = installation;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPage(request) && installation.isOpen()) {
            response.sendRedirect(request.getContextPath() + PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Only what a person opens in a browser: not styles, scripts or what an open page says to the server. */
    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod())
                && accept != null
                && accept.contains("text/html")
                && !request.getServletPath().equals(PAGE)
                && !PAGE.equals(request.getRequestURI()
                        .substring(request.getContextPath().length()));
    }
}
