package org.askexpert.people;

import java.util.List;
import org.askexpert.shared.Viewer;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A viewer as Spring Security carries it through one request; it is never stored. */
final class ViewerAuthentication extends AbstractAuthenticationToken {

    private final transient Viewer viewer;
    private final transient SignedIn signedIn;
    private final boolean readsOnly;

    private ViewerAuthentication(Viewer viewer, SignedIn signedIn, boolean readsOnly) {
        super(List.of());
        this.viewer = viewer;
        this.signedIn = signedIn;
        this.readsOnly = readsOnly;
        setAuthenticated(true);
    }

    static ViewerAuthentication of(SignedIn signedIn) {
        return of(signedIn, false);
    }

    /** @param readsOnly came by a token that may not write */
    static ViewerAuthentication of(SignedIn signedIn, boolean readsOnly) {
        return new ViewerAuthentication(signedIn.viewer(), signedIn, readsOnly);
    }

    static ViewerAuthentication of(Viewer.Asker asker) {
        return new ViewerAuthentication(asker, null, false);
    }

    Viewer viewer() {
        return viewer;
    }

    /** Whether writing is refused, whatever the person may do. */
    boolean readsOnly() {
        return readsOnly;
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
