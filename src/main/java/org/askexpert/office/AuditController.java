package org.askexpert.office;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.askexpert.audit.AuditCheck;
import org.askexpert.audit.AuditFilter;
import org.askexpert.audit.AuditPage;
import org.askexpert.audit.FindAudit;
import org.askexpert.audit.VerifyAudit;
import org.askexpert.people.FindPerson;
import org.askexpert.people.PersonCard;
import org.askexpert.shared.Banner;
import org.askexpert.shared.Dates;
import org.askexpert.shared.FormPages;
import org.askexpert.shared.Problem;
import org.askexpert.shared.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Who did what, for administrators: narrow it, take it along, check that nobody touched it. */
@Controller
class AuditController {

    private static final String PAGE = "office/audit";
    private static final int LINES = 20;

    private final FindAudit find;
    private final VerifyAudit verify;
    private final FindPerson colleagues;
    private final AuditNames names;
    private final AuditCsv csv;
    private final MessageSource words;
    private final Dates dates;
    private final ZoneId zone;

    AuditController(
            FindAudit find,
            VerifyAudit verify,
            FindPerson colleagues,
            AuditNames names,
            AuditCsv csv,
            MessageSource words,
            Dates dates,
            @Value("${askexpert.time-zone}") ZoneId zone) {
        this.find = find;
        this.verify = verify;
        this.colleagues = colleagues;
        this.names = names;
        this.csv = csv;
        this.words = words;
        this.dates = dates;
        this.zone = zone;
    }

    @GetMapping("/office/audit")
    ModelAndView list(
            @ModelAttribute("form") AuditForm form,
            BindingResult errors,
            @RequestParam(required = false) String after,
            @RequestParam(required = false) String before,
            Viewer me) {
        AuditFilter filter = filter(form, errors, me);
        if (errors.hasErrors()) return FormPages.again(PAGE, errors, Problem.Kind.INVALID.status());
        AuditPage found = find.page(filter, after, before, LINES, me);
        return FormPages.fresh(PAGE, form)
                .addObject("acts", names.acts(found.lines(), me))
                .addObject("found", found)
                .addObject("address", address("/office/audit", form))
                .addObject("download", address("/office/audit.csv", form));
    }

    /** What is wrong with a filter is said on the page, which makes the links to this. */
    @GetMapping("/office/audit.csv")
    void export(@ModelAttribute("form") AuditForm form, BindingResult errors, Viewer me, HttpServletResponse response)
            throws IOException {
        AuditFilter filter = filter(form, errors, me);
        if (errors.hasErrors()) throw Problem.unknown();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"who-did-what.csv\"");
        csv.write(filter, response.getWriter(), me);
    }

    @PostMapping("/office/audit/verification")
    String verify(Viewer me, RedirectAttributes next) {
        AuditCheck found = verify.verify(me);
        next.addFlashAttribute("banner", found.isWhole() ? whole(found) : broken(found));
        return "redirect:/office/audit";
    }

    private Banner whole(AuditCheck found) {
        Object[] numbers = {found.seals(), found.events(), found.open()};
        return Banner.success(words.getMessage("office.audit.whole", numbers, Locale.UK));
    }

    private Banner broken(AuditCheck found) {
        Object[] where = {
            found.broken().number(),
            dates.on(found.broken().at()),
            String.valueOf(found.broken().lastEvent())
        };
        return Banner.important(words.getMessage("office.audit.broken", where, Locale.UK));
    }

    private AuditFilter filter(AuditForm form, BindingResult errors, Viewer me) {
        var colleague = form.person().isEmpty() ? Optional.<PersonCard>empty() : colleagues.byHandle(form.handle(), me);
        return form.filter(colleague, zone, errors);
    }

    private static String address(String path, AuditForm form) {
        var address = UriComponentsBuilder.fromPath(path);
        if (!form.person().isEmpty()) address.queryParam("person", "{person}");
        if (!form.thing().isEmpty()) address.queryParam("thing", "{thing}");
        if (!form.from().isEmpty()) address.queryParam("from", "{from}");
        if (!form.until().isEmpty()) address.queryParam("until", "{until}");
        return address.encode()
                .buildAndExpand(Map.of(
                        "person", form.person(), "thing", form.thing(), "from", form.from(), "until", form.until()))
                .toUriString();
    }
}
