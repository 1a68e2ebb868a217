package org.askexpert.people;

import java.util.List;
import org.askexpert.shared.Role;
import org.askexpert.shared.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller of the API is. */
@RestController
class MeApi {

    record Me(String handle, String name, List<Role> roles) {}

    @GetMapping("/api/v1/me")
    Me me(Viewer.Staff viewer) {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        String name = ((ViewerAuthentication) known).signedIn().name();
        return new Me(viewer.handle(), name, viewer.roles().stream().sorted().toList());
    }
}
