package org.askexpert.site;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.askexpert.intake.ContinueAskerSession;
import org.askexpert.privacy.EraseMine;
import org.askexpert.privacy.FindMyQuestions;
import org.askexpert.privacy.MyQuestions;
import org.askexpert.shared.Choice;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Having everything erased: a page that says what will be lost and asks what shall become of published text. */
@Controller
class ErasureController {

    private static final String PAGE = "site/mine-erasure";
    private static final String MINE = "redirect:/mine";

    private final ContinueAskerSession sessions;
    private final FindMyQuestions find;
    private final EraseMine erase;
    private final MineCookie cookie;
    private final MessageSource words;

    ErasureController(
            ContinueAskerSession sessions,
            FindMyQuestions find,
            EraseMine erase,
            MineCookie cookie,
            MessageSource words) {
        this.sessions = sessions;
        this.find = find;
        this.erase = erase;
        this.cookie = cookie;
        this.words = words;
    }

    @GetMapping("/mine/erasure")
    Object ask(@CookieValue(name = MineCookie.NAME, required = false) String session) {
        Optional<Viewer.Asker> asker = sessions.asker(session, Viewer.reader());
        if (asker.isEmpty()) return MINE;
        return show(FormPages.fresh(PAGE, new ErasureForm(null, null)), find.of(asker.get()));
    }

    @PostMapping("/mine/erasure")
    Object erase(
            @CookieValue(name = MineCookie.NAME, required = false) String session,
            @ModelAttribute("form") ErasureForm form,
            BindingResult errors,
            HttpServletResponse response) {
        Optional<Viewer.Asker> asker = sessions.asker(session, Viewer.reader());
        if (asker.isEmpty()) return MINE;
        MyQuestions mine = find.of(asker.get());
        form.check(mine, errors);
        if (errors.hasErrors()) return show(FormPages.again(PAGE, errors, Problem.Kind.INVALID.status()), mine);
        erase.erase(form.all(), form.textGoes(), asker.get());
        cookie.remove(response);
        return "redirect:/mine/erased";
    }

    @GetMapping("/mine/erased")
    String erased() {
        return "site/mine-erased";
    }

    private ModelAndView show(ModelAndView page, MyQuestions mine) {
        return page.addObject("mine", mine)
                .addObject("scopes", choices("site.mine.erasure.scope.", "all", "this"))
                .addObject("fates", choices("site.mine.erasure.text.", "stays", "goes"));
    }

    private List<Choice> choices(String key, String... codes) {
        return Stream.of(codes)
                .map(code -> new Choice(
                        code,
                        words.getMessage(key + code, null, Locale.UK),
                        words.getMessage(key + code + ".hint", null, null, Locale.UK)))
                .toList();
    }
}
