package org.askexpert.house;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.askexpert.shared.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every page its {@code house}, unless it brought one; error pages go without, the database may be away. */
@Configuration(proxyBeanMethods = false)
class HouseOnPages implements WebMvcConfigurer, HandlerInterceptor {

    private final ObjectProvider<FindHouse> house;

    HouseOnPages(ObjectProvider<FindHouse> house) {
        this.house = house;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page == null || page.getViewName() == null || request.getDispatcherType() == DispatcherType.ERROR) return;
        if (isNoPage(page.getViewName()) || page.getModel().containsKey("house")) return;
        house.ifAvailable(finder -> page.addObject("house", finder.house(Viewer.reader())));
    }

    /** Redirects, and parts that htmx puts into a page. */
    private static boolean isNoPage(String view) {
        return view.startsWith("redirect:") || view.contains(" :: ");
    }
}
