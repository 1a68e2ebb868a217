package org.askexpert.devices;

import jakarta.servlet.http.HttpSession;
import org.askexpert.shared.Banners;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one is signed in. */
@Controller
class DevicesController {

    private static final String ADDRESS = "/account/devices";

    private final FindDevices find;
    private final EndDevice end;
    private final EndOtherDevices endOthers;
    private final Banners banners;

    DevicesController(FindDevices find, EndDevice end, EndOtherDevices endOthers, Banners banners) {
        this.find = find;
        this.end = end;
        this.endOthers = endOthers;
        this.banners = banners;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(HttpSession session, Viewer me) {
        return new ModelAndView("devices/devices").addObject("devices", find.own(session.getId(), me));
    }

    @PostMapping(ADDRESS + "/{key}/end")
    String end(@PathVariable String key, Viewer me, RedirectAttributes next) {
        end.end(key, me);
        return banners.done("devices.ended", ADDRESS, next);
    }

    @PostMapping(ADDRESS + "/others")
    String endOthers(HttpSession session, Viewer me, RedirectAttributes next) {
        endOthers.end(session.getId(), me);
        return banners.done("devices.ended.others", ADDRESS, next);
    }
}
