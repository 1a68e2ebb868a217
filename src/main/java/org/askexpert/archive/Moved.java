package org.askexpert.archive;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** Where something of the archive is now, for ever. */
public final class Moved {

    private Moved() {}

    public static RedirectView to(String address) {
        RedirectView moved = new RedirectView(address);
        moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        moved.setExposeModelAttributes(false);
        return moved;
    }
}
