package org.askexpert.people;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.askexpert.guard.SecretLinks;
import org.askexpert.shared.Problem;
import org.askexpert.shared.ProblemFaces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Two chains: the API knows tokens and no cookies, pages know cookies and form tokens. One table decides for both. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

    private static final Duration FORM_LIFETIME = Duration.ofHours(24);

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, RouteGate gate, Refusals refusals, StaffRights staff, SecretLinks links)
            throws Exception {
        http.securityMatcher(request -> request.getRequestURI().startsWith("/api/"))
                .csrf(AbstractHttpConfigurer::disable)
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerTokens(staff, links), AnonymousAuthenticationFilter.class);
        return common(http, gate, refusals);
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            RouteGate gate,
            Refusals refusals,
            PersonSession sessions,
            CookieCsrfTokenRepository formTokens)
            throws Exception {
        http.csrf(csrf -> csrf.csrfTokenRepository(formTokens))
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER));
        return common(http, gate, refusals);
    }

    /** Form tokens outlive slow writers. */
    @Bean
    CookieCsrfTokenRepository formTokens(Cookies cookies) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(cookies.name("form"));
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true)
                .secure(cookies.areSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(FORM_LIFETIME));
        return tokens;
    }

    /** An address the firewall finds odd is no address of ours. */
    @Bean
    RequestRejectedHandler oddAddresses(ProblemFaces faces) {
        return (request, response, rejected) -> {
            // an error that is on its way already, such as TRACE, keeps its status
            if (request.getDispatcherType() != DispatcherType.ERROR) faces.show(Problem.unknown(), request, response);
        };
    }

    private static SecurityFilterChain common(HttpSecurity http, RouteGate gate, Refusals refusals) throws Exception {
        return http.headers(AbstractHttpConfigurer::disable) // the gate writes them, on errors too
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(gate))
                .build();
    }
}
