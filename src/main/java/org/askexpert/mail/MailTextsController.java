package org.askexpert.mail;

import java.util.concurrent.atomic.AtomicReference;
import org.askexpert.kept.SaveKept;
import org.askexpert.shared.Attempt;
import org.askexpert.shared.Banners;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The words of letters: editors write them, look at them with sample values, and go back to ours. */
@Controller
class MailTextsController {

    private static final String PAGE = "mail/text";

    private final FindMailTexts find;
    private final OpenMailText open;
    private final PreviewMailText preview;
    private final SaveKept save;
    private final Banners banners;

    MailTextsController(
            FindMailTexts find, OpenMailText open, PreviewMailText preview, SaveKept save, Banners banners) {
        this.find = find;
        this.open = open;
        this.preview = preview;
        this.save = save;
        this.banners = banners;
    }

    @GetMapping("/office/mails")
    String all(Viewer me, Model page) {
        page.addAttribute("mails", find.all(me));
        return "mail/texts";
    }

    @GetMapping("/office/mails/{letter}")
    ModelAndView edit(@PathVariable String letter, Viewer me) {
        var opened = open.open(letter, me);
        return FormPages.fresh(PAGE, MailTextForm.of(opened)).addObject("mail", opened);
    }

    @PostMapping("/office/mails/{letter}")
    Object save(
            @PathVariable String letter,
            @ModelAttribute("form") MailTextForm form,
            BindingResult errors,
            Viewer me,
            RedirectAttributes next) {
        var list = open.open(letter, me).list();
        var attempt = Attempt.of(
                errors, () -> save.save(list, form.read(), form.text().kept(), me));
        if (attempt.worked()) return banners.done("mail.texts.saved", list.address(), next);
        var now = open.open(letter, me);
        if (!attempt.isStale())
            return FormPages.again(PAGE, errors, attempt.status()).addObject("mail", now);
        var again = new MailTextForm(form.subject(), form.body(), now.version());
        return FormPages.fresh(PAGE, again, attempt.status())
                .addObject("mail", now)
                .addObject("saved", now.text().kept());
    }

    @PostMapping("/office/mails/{letter}/preview")
    ModelAndView preview(
            @PathVariable String letter, @ModelAttribute("form") MailTextForm form, BindingResult errors, Viewer me) {
        var opened = open.open(letter, me);
        var shown = new AtomicReference<WrittenLetter>();
        var attempt = Attempt.of(errors, () -> shown.set(preview.preview(letter, form.text(), me)));
        return FormPages.again(PAGE, errors, attempt.worked() ? 200 : attempt.status())
                .addObject("mail", opened)
                .addObject("preview", shown.get());
    }

    @PostMapping("/office/mails/{letter}/own-words")
    String ownWords(@PathVariable String letter, @RequestParam int version, Viewer me, RedirectAttributes next) {
        var list = open.open(letter, me).list();
        save.save(list, version, list.standing(), me);
        return banners.done("mail.texts.own-words.done", list.address(), next);
    }
}
