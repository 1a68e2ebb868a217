package org.askexpert.people;

import org.askexpert.shared.Viewer;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Who makes this request. Handlers of every room take it as a {@code Viewer} parameter. */
class CurrentPerson implements HandlerMethodArgumentResolver {

    static Viewer viewer() {
        return viewer(SecurityContextHolder.getContext().getAuthentication());
    }

    static Viewer viewer(Authentication authentication) {
        return authentication instanceof ViewerAuthentication known ? known.viewer() : Viewer.reader();
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return Viewer.class.isAssignableFrom(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer model,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        Viewer viewer = viewer();
        return parameter.getParameterType() == Viewer.Staff.class ? viewer.staff() : viewer;
    }
}
