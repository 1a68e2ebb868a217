package org.askexpert.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.askexpert.house.House;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** While no questions are taken, every step of asking leads to its start, which says so and keeps what was typed. */
@Configuration(proxyBeanMethods = false)
class ClosedSteps implements WebMvcConfigurer, HandlerInterceptor {

    /** Outside of what gives each page its house, so that the house is there when this looks. */
    private static final int OUTSIDE = -1;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/ask/question", "/ask/before", "/ask/about-you", "/ask/check")
                .order(OUTSIDE);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page == null || !HttpMethod.GET.matches(request.getMethod())) return;
        if (page.getModel().get("house") instanceof House house && house.closing() != null) {
            page.clear();
            page.setViewName(Started.START);
        }
    }
}
