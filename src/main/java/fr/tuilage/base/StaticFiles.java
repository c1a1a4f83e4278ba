package fr.tuilage.base;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * How long browsers keep our files. The one style sheet that pages name is asked for again each time, which costs one small
 * answer; it names the others with a hash of their content in the address, and these are kept for a year, as WebJars are,
 * whose address holds their version. Components and images have no hash, and are asked for again. Every other address is a
 * page: {@code spring.web.resources.add-mappings} is off.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    /** Before Vaadin, which would keep all of them for an hour. */
    private static final int FIRST = 0;

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.setOrder(FIRST);
        for (String folder : new String[] {"components", "images", "error"}) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/META-INF/resources/" + folder + "/")
                    .setCacheControl(CacheControl.noCache());
        }
        styles(registry, "/styles/styles.*", CacheControl.noCache());
        styles(registry, "/styles/**", FOR_GOOD);
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(FOR_GOOD);
    }

    private static void styles(ResourceHandlerRegistry registry, String pattern, CacheControl kept) {
        registry.addResourceHandler(pattern)
                .addResourceLocations("classpath:/META-INF/resources/styles/")
                .setCacheControl(kept)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addTransformer(new CssLinkResourceTransformer());
    }
}
