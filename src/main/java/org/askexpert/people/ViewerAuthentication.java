package org.askexpert.people;

import java.util.List;
import org.askexpert.shared.Viewer;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A viewer as Spring Security carries it through one request; it is never stored. */
final class ViewerAuthentication extends AbstractAuthenticationToken {

    private final transient Viewer viewer;
    private final transient SignedIn signedIn;

    private ViewerAuthentication(Viewer viewer, SignedIn signedIn) {
        super(List.of());
        this.viewer = viewer;
        this.signedIn = signedIn;
        setAuthenticated(true);
    }

    static ViewerAuthentication of(SignedIn signedIn) {
        return new ViewerAuthentication(signedIn.viewer(), signedIn);
    }

    static ViewerAuthentication of(Viewer.Asker asker) {
        return new ViewerAuthentication(asker, null);
    }

    Viewer viewer() {
        return viewer;
    }

    /** The member of staff, or null. */
    SignedIn signedIn() {
        return signedIn;
    }

    @Override
    public Object getPrincipal() {
        return viewer;
    }

    @Override
    public Object getCredentials() {
        return null;
    }
}
