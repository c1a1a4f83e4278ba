package fr.tuilage.base;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How long browsers keep our files. Those of {@code frontend/} have no hash in their address: they are kept, and asked
 * for again each time, which costs one small answer. WebJars have their version in the address and are kept for a year.
 * Every other address is a page: {@code spring.web.resources.add-mappings} is off.
 */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    /** Before Vaadin, which would keep all of them for an hour. */
    private static final int FIRST = 0;

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.setOrder(FIRST);
        for (String folder : new String[] {"styles", "components", "images", "error"}) {
            registry.addResourceHandler("/" + folder + "/**")
                    .addResourceLocations("classpath:/META-INF/resources/" + folder + "/")
                    .setCacheControl(CacheControl.noCache());
        }
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable());
    }
}
