package org.askexpert.site;

import java.util.Optional;
import java.util.function.Function;
import org.askexpert.intake.ContinueAskerSession;
import org.askexpert.privacy.Copy;
import org.askexpert.privacy.CopyFile;
import org.askexpert.privacy.CopyMine;
import org.askexpert.shared.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;

/** A copy of what we hold of the own question, to keep. */
@Controller
class MyDataController {

    private final ContinueAskerSession sessions;
    private final CopyMine copy;
    private final CopyFile file;

    MyDataController(ContinueAskerSession sessions, CopyMine copy, CopyFile file) {
        this.sessions = sessions;
        this.copy = copy;
        this.file = file;
    }

    @GetMapping("/mine/data.html")
    Object page(@CookieValue(name = MineCookie.NAME, required = false) String session) {
        return copied(session, file::page);
    }

    @GetMapping("/mine/data.json")
    Object json(@CookieValue(name = MineCookie.NAME, required = false) String session) {
        return copied(session, file::json);
    }

    private Object copied(String session, Function<Copy, ResponseEntity<byte[]>> written) {
        Optional<Viewer.Asker> asker = sessions.asker(session, Viewer.reader());
        return asker.isEmpty() ? "redirect:/mine" : written.apply(copy.copy(asker.get()));
    }
}
