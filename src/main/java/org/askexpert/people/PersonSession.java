package org.askexpert.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.askexpert.devices.DeviceName;
import org.askexpert.devices.Devices;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** A session holds the number of a person and nothing else: rights are read anew for each request. */
@Component
class PersonSession implements SecurityContextRepository {

    private static final String PERSON = "person";
    private static final String HALF = "half-way";
    private static final Duration MOMENT = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(10);

    private final StaffRights staff;
    private final Enrolment enrolment;
    private final Devices devices;
    private final Clock clock;

    PersonSession(StaffRights staff, Enrolment enrolment, Devices devices, Clock clock) {
        this.staff = staff;
        this.enrolment = enrolment;
        this.devices = devices;
        this.clock = clock;
    }

    /** Begins a session under a new id. */
    void begin(PersonId person, HttpServletRequest request) {
        end(request);
        devices.makeRoom(person.number());
        HttpSession session = request.getSession(true);
        session.setAttribute(DeviceName.ATTRIBUTE, DeviceName.of(request.getHeader("User-Agent")));
        session.setAttribute(PERSON, person.number());
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, Long.toString(person.number()));
    }

    /** The password was right; nothing is open before the second factor was, too. */
    void beginHalf(PersonId person, HttpServletRequest request) {
        end(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(HALF, person.number());
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, Long.toString(person.number()));
    }

    /** Who typed a right password a moment ago. */
    Optional<PersonId> half(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(HALF) instanceof Long person)) return Optional.empty();
        boolean late =
                Instant.ofEpochMilli(session.getCreationTime()).plus(MOMENT).isBefore(clock.instant());
        return late ? Optional.empty() : Optional.of(new PersonId(person));
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) session.invalidate();
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(() -> context(request));
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // signing in is the only way to a session
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return signedIn(request).isPresent();
    }

    private SecurityContext context(HttpServletRequest request) {
        return signedIn(request)
                .filter(person -> !enrolment.comesFirst(person, request))
                .map(person -> new SecurityContextImpl(ViewerAuthentication.of(person)))
                .orElseGet(SecurityContextImpl::new);
    }

    private Optional<SignedIn> signedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(PERSON) instanceof Long person)) return Optional.empty();
        Optional<SignedIn> found = isTooOld(session) ? Optional.empty() : staff.of(person);
        if (found.isEmpty()) session.invalidate();
        return found;
    }

    private boolean isTooOld(HttpSession session) {
        return Instant.ofEpochMilli(session.getCreationTime()).plus(LONGEST).isBefore(clock.instant());
    }

    private static final class Deferred implements DeferredSecurityContext {

        private final Supplier<SecurityContext> load;
        private SecurityContext context;

        Deferred(Supplier<SecurityContext> load) {
            this.load = load;
        }

        @Override
        public SecurityContext get() {
            if (context == null) context = load.get();
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
