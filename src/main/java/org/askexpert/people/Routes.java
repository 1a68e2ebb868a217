package org.askexpert.people;

import static org.askexpert.people.Policy.ADMINISTRATOR;
import static org.askexpert.people.Policy.ASKER;
import static org.askexpert.people.Policy.DESK;
import static org.askexpert.people.Policy.EDITOR;
import static org.askexpert.people.Policy.OFFICE;
import static org.askexpert.people.Policy.PUBLIC;
import static org.askexpert.people.Policy.STAFF;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** The one table of routes and policies. What has no line here is answered like an unknown address. */
@Component
class Routes {

    private static final List<String> STAFF_PREFIXES = List.of("/desk", "/office", "/account");
    private static final List<String> STAFF_API_PREFIXES =
            List.of("/api/v1/desk", "/api/v1/office", "/api/v1/library", "/api/v1/me");

    private final List<Route> lines = new ArrayList<>();

    Routes(Environment environment) {
        pages();
        files();
        deskPages();
        officePages();
        publicApi();
        staffApi();
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        if (demo) mailbox();
        get(demo ? PUBLIC : STAFF, "/api/openapi.json");
    }

    List<Route> lines() {
        return List.copyOf(lines);
    }

    /** Whether everything at and below this address is for staff, existing or not. */
    static boolean isForStaff(String path) {
        return Stream.concat(STAFF_PREFIXES.stream(), STAFF_API_PREFIXES.stream())
                .anyMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }

    private void pages() {
        get(PUBLIC, "/", "/privacy", "/accessibility", "/contact", "/help");
        get(PUBLIC, "/archive", "/archive/factsheets", "/archive/search", "/archive/{slug}");
        get(PUBLIC, "/archive/topics/{parent}", "/archive/topics/{parent}/{child}");
        get(PUBLIC, "/archive/feed.atom", "/archive/topics/{parent}/feed.atom");
        get(PUBLIC, "/archive/topics/{parent}/{child}/feed.atom");
        get(PUBLIC, "/sitemap.xml", "/sitemap/topics.xml", "/sitemap/{number}.xml");
        get(PUBLIC, "/archive/{slug}/history", "/archive/{slug}/feedback/thanks");
        getAndPost(PUBLIC, "/archive/{slug}/feedback");
        post(PUBLIC, "/archive/{slug}/reports");
        getAndPost(PUBLIC, "/ask/question", "/ask/about-you", "/ask/check");
        post(PUBLIC, "/ask/start", "/ask/suggestions");
        get(PUBLIC, "/ask", "/ask/before", "/ask/sent", "/ask/open/{slug}");
        getAndPost(PUBLIC, "/ask/answered");
        getAndPost(PUBLIC, "/mine/{token}");
        getAndPost(PUBLIC, "/mine/new-links");
        post(PUBLIC, "/mine/follow-up", "/mine/feedback");
        get(PUBLIC, "/mine");
        getAndPost(PUBLIC, "/mine/withdraw", "/mine/erasure");
        get(PUBLIC, "/mine/erased", "/mine/data.html", "/mine/data.json");
        post(PUBLIC, "/mine/reply", "/mine/consent", "/mine/not-mine");
        post(PUBLIC, "/mine/close");
        get(PUBLIC, "/offers/{token}", "/offers/declined");
        post(PUBLIC, "/offers/{token}/refusal");
        getAndPost(
                PUBLIC,
                "/sign-in",
                "/sign-in/forgotten",
                "/sign-in/code",
                "/invitation/{token}",
                "/password-reset/{token}");
        get(PUBLIC, "/sign-in/sent");
        post(PUBLIC, "/sign-out");
        add(Set.of(HttpMethod.values()), PUBLIC, "/error");
    }

    private void files() {
        get(PUBLIC, "/css/**", "/js/**", "/img/**", "/webjars/**", "/robots.txt");
        get(PUBLIC, "/favicon.ico", "/favicon.svg", "/actuator/health");
        for (String part : List.of("liveness", "readiness", "writing")) get(PUBLIC, "/actuator/health/" + part);
    }

    private void deskPages() {
        get(DESK, "/desk", "/desk/{reference}", "/desk/{reference}/compare");
        post(DESK, "/desk/{reference}/acceptance", "/desk/{reference}/submission", "/desk/{reference}/suggestion");
        getAndPost(DESK, "/desk/{reference}/refusal", "/desk/{reference}/draft", "/desk/{reference}/clarification");
        post(DESK, "/desk/{reference}/draft/preview");
        getAndPost(DESK, "/desk/{reference}/draft/copy", "/desk/{reference}/hand-over");
        getAndPost(DESK, "/desk/{reference}/notes", "/desk/offers/{token}");
        getAndPost(DESK, "/desk/{reference}/review", "/desk/{reference}/edition");
        post(DESK, "/desk/{reference}/review/confirmation", "/desk/{reference}/review/copy");
        post(DESK, "/desk/{reference}/edition/confirmation", "/desk/{reference}/edition/look");
        post(DESK, "/desk/{reference}/edition/copy");
        get(DESK, "/desk/{reference}/reviewers", "/desk/{reference}/way");
        getAndPost(DESK, "/desk/{reference}/earlier");
        get(DESK, "/desk/{reference}/earlier/{slug}");
        post(DESK, "/desk/{reference}/quotations", "/desk/{reference}/studies");
        getAndPost(DESK, "/desk/{reference}/passages", "/desk/{reference}/sources", "/desk/new-passage");
        get(DESK, "/desk/passages", "/desk/passages/{slug}");
        post(DESK, "/desk/passages/{slug}/revisions", "/desk/passages/{slug}/verdict");
        post(EDITOR, "/desk/passages/{slug}/retirement");
        getAndPost(EDITOR, "/desk/passages/{slug}/care");
        get(DESK, "/desk/rechecks/{reference}");
        for (String verb : List.of("proposal", "verdict", "hand-back")) {
            post(DESK, "/desk/rechecks/{reference}/" + verb, "/api/v1/desk/rechecks/{reference}/" + verb);
        }
        get(EDITOR, "/desk/triage");
        post(EDITOR, "/desk/triage/held");
        getAndPost(EDITOR, "/desk/{reference}/triage", "/desk/{reference}/assignment");
        getAndPost(EDITOR, "/desk/{reference}/extension", "/desk/{reference}/closure", "/desk/{reference}/reopening");
        getAndPost(EDITOR, "/desk/{reference}/contact");
    }

    private void officePages() {
        get(OFFICE, "/office");
        getAndPost(EDITOR, "/office/topics", "/office/topics/edit", "/office/topics/merger");
        post(EDITOR, "/office/topics/place", "/office/topics/retirement", "/office/topics/removal");
        get(EDITOR, "/office/figures/{table}.csv", "/office/answered", "/office/delayed");
        getAndPost(EDITOR, "/office/archive/import", "/office/intake");
        get(
                EDITOR,
                "/office/archive/export",
                "/office/archive/export/entries.jsonl",
                "/office/archive/export/pages.zip");
        get(EDITOR, "/office/archive/imports/{reference}", "/office/archive/imports/{reference}/lines.csv");
        post(EDITOR, "/office/archive/imports/{reference}/stop", "/office/archive/imports/{reference}/continuation");
        post(EDITOR, "/office/intake/reopening", "/office/pages/{page}/preview");
        get(EDITOR, "/office/pages", "/office/pages/{page}/versions/{number}");
        getAndPost(EDITOR, "/office/claims", "/office/checklist", "/office/byline", "/office/words/{list}");
        get(EDITOR, "/office/words", "/office/lists", "/office/lists/{list}/history");
        get(EDITOR, "/office/lists/{list}/history/{number}");
        getAndPost(EDITOR, "/office/lists/{list}", "/office/mails/{letter}", "/office/house", "/office/reasons/{kind}");
        getAndPost(EDITOR, "/office/questions/new");
        get(EDITOR, "/office/questions/post", "/office/questions/{reference}/letter");
        post(EDITOR, "/office/questions/new/sending", "/office/questions/{reference}/post");
        get(EDITOR, "/office/mails");
        post(EDITOR, "/office/mails/{letter}/preview", "/office/mails/{letter}/own-words");
        post(EDITOR, "/office/lists/{list}/history/{number}/restoration");
        post(EDITOR, "/office/words/{list}/restoration");
        get(STAFF, "/account", "/account/devices", "/account/second-factor/picture");
        getAndPost(STAFF, "/account/second-factor");
        post(STAFF, "/account/second-factor/code", "/account/second-factor/recovery-codes");
        post(STAFF, "/account/second-factor/removal");
        getAndPost(STAFF, "/account/byline", "/account/password", "/account/tokens");
        post(STAFF, "/account/tokens/{id}/removal", "/account/devices/{key}/end", "/account/devices/others");
        getAndPost(EDITOR, "/office/calendar", "/office/deadlines");
        getAndPost(STAFF, "/account/away");
        post(STAFF, "/account/away/{id}/end", "/account/away/work/{reference}");
        get(EDITOR, "/office/away");
        get(OFFICE, "/office/people", "/office/people/{handle}");
        getAndPost(ADMINISTRATOR, "/office/new-person", "/office/people/{handle}/roles");
        getAndPost(ADMINISTRATOR, "/office/people/{handle}/closing");
        post(ADMINISTRATOR, "/office/people/{handle}/reopening", "/office/people/{handle}/invitation");
        post(ADMINISTRATOR, "/office/people/{handle}/sessions");
        getAndPost(ADMINISTRATOR, "/office/people/{handle}/second-factor");
        getAndPost(EDITOR, "/office/people/{handle}/expertise");
        post(EDITOR, "/office/people/{handle}/expertise/removal");
        getAndPost(EDITOR, "/office/people/{handle}/away", "/office/people/{handle}/load");
        post(EDITOR, "/office/people/{handle}/away/{id}/end", "/office/people/{handle}/away/work/{reference}");
        post(EDITOR, "/office/calendar/{id}/removal", "/office/calendar/{id}/restoration");
        post(EDITOR, "/office/claims/restoration", "/office/checklist/restoration");
        getAndPost(EDITOR, "/office/pages/{page}");
        get(EDITOR, "/office/entries", "/office/entries/{slug}", "/office/feedback");
        post(EDITOR, "/office/entries/selection", "/office/entries/moves", "/office/entries/rechecks");
        get(EDITOR, "/office/entries/moves/{move}");
        post(EDITOR, "/office/entries/moves/{move}/undo");
        getAndPost(EDITOR, "/office/entries/{slug}/correction", "/office/entries/{slug}/retraction");
        getAndPost(EDITOR, "/office/entries/{slug}/slug");
        post(EDITOR, "/office/feedback/reports/{id}", "/office/feedback/comments/{id}");
        getAndPost(EDITOR, "/office/factsheets");
        get(EDITOR, "/office/factsheets/{slug}", "/office/studies");
        post(EDITOR, "/office/studies/{number}/retirement");
        post(EDITOR, "/office/factsheets/{slug}/editions", "/office/factsheets/{slug}/retirement");
        getAndPost(EDITOR, "/office/rechecks", "/api/v1/office/rechecks");
        post(EDITOR, "/office/rechecks/{reference}/assignment", "/api/v1/office/rechecks/{reference}/assignment");
        get(EDITOR, "/office/incidents", "/office/process", "/office/process/{process}/{step}");
        post(EDITOR, "/office/incidents/{id}/retry");
        get(ADMINISTRATOR, "/office/audit", "/office/audit.csv");
        post(ADMINISTRATOR, "/office/audit/verification");
        getAndPost(EDITOR, "/office/erasure");
        post(EDITOR, "/office/erasure/confirmation", "/office/erasure/page", "/office/erasure/json");
        get(EDITOR, "/office/retention");
        get(EDITOR, "/office/search");
        post(EDITOR, "/office/search/rebuild");
    }

    private void publicApi() {
        get(PUBLIC, "/api/v1/topics", "/api/v1/archive", "/api/v1/archive/{slug}");
        getAndPost(PUBLIC, "/api/v1/archive/similar");
        post(PUBLIC, "/api/v1/archive/{slug}/feedback", "/api/v1/archive/{slug}/reports");
        post(PUBLIC, "/api/v1/questions", "/api/v1/mine/sessions");
        get(PUBLIC, "/api/v1/mine/{token}");
        get(ASKER, "/api/v1/mine");
        post(ASKER, "/api/v1/mine/withdrawal", "/api/v1/mine/clarification");
        post(ASKER, "/api/v1/mine/feedback", "/api/v1/mine/not-mine");
        add(Set.of(PUT), ASKER, "/api/v1/mine/consent");
    }

    private void staffApi() {
        get(STAFF, "/api/v1/me");
        get(ADMINISTRATOR, "/api/v1/office/metrics");
        get(DESK, "/api/v1/library/passages", "/api/v1/library/factsheets", "/api/v1/library/studies");
        get(DESK, "/api/v1/desk", "/api/v1/desk/{reference}", "/api/v1/desk/{reference}/revisions");
        get(DESK, "/api/v1/desk/{reference}/revisions/{number}", "/api/v1/desk/rechecks/{reference}");
        for (String verb : List.of(
                "triage",
                "acceptance",
                "refusal",
                "submission",
                "review",
                "suggestion",
                "edition",
                "reassignment",
                "extension",
                "closure",
                "reopening",
                "hand-over",
                "notes",
                "clarification",
                "earlier")) {
            post(DESK, "/api/v1/desk/{reference}/" + verb);
        }
        post(EDITOR, "/api/v1/desk/{reference}/contact");
        add(Set.of(PUT), DESK, "/api/v1/desk/{reference}/draft", "/api/v1/desk/{reference}/draft/copy");
        post(EDITOR, "/api/v1/office/archive/imports", "/api/v1/office/incidents/{id}/retry");
        get(EDITOR, "/api/v1/office/archive/export");
        get(EDITOR, "/api/v1/office/incidents", "/api/v1/office/archive/imports/{reference}");
        post(EDITOR, "/api/v1/office/archive/imports/{reference}/stop");
        for (String verb : List.of("correction", "retraction", "slug")) {
            post(EDITOR, "/api/v1/office/entries/{slug}/" + verb);
        }
    }

    /** Mails to look at, where no mail server is. */
    private void mailbox() {
        get(PUBLIC, "/mailbox", "/mailbox/{id}");
    }

    private void get(Policy policy, String... patterns) {
        add(Set.of(GET), policy, patterns);
    }

    private void post(Policy policy, String... patterns) {
        add(Set.of(POST), policy, patterns);
    }

    private void getAndPost(Policy policy, String... patterns) {
        add(Set.of(GET, POST), policy, patterns);
    }

    private void add(Set<HttpMethod> methods, Policy policy, String... patterns) {
        for (String pattern : patterns) lines.add(Route.of(methods, pattern, policy));
    }
}
