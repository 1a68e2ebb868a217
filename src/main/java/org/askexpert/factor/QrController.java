package org.askexpert.factor;

import jakarta.servlet.http.HttpSession;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The secret as a picture, for the camera of a phone; only while it is being set up. */
@Controller
class QrController {

    private final FindFactor find;

    QrController(FindFactor find) {
        this.find = find;
    }

    @GetMapping("/account/second-factor/picture")
    ResponseEntity<String> picture(HttpSession session, Viewer me) {
        String address = find.own(BegunHere.is(session), me).address();
        if (address == null) throw Problem.unknown();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(QrPicture.svg(address));
    }
}
