package org.askexpert.devices;

import java.util.Comparator;
import java.util.List;
import org.askexpert.shared.Hashes;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Where one is signed in, the device that asks first. */
@UseCase
class FindDevices {

    private static final int KEY_LENGTH = 22;

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    FindDevices(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** @param current id of the session that asks */
    List<DeviceView> own(String current, Viewer me) {
        return sessions.findByPrincipalName(Long.toString(me.staff().person())).values().stream()
                .filter(session -> !session.isExpired() && session.getAttribute(DeviceName.ATTRIBUTE) != null)
                .map(session -> view(session, current))
                .sorted(Comparator.comparing(DeviceView::current)
                        .thenComparing(DeviceView::lastUsed)
                        .reversed())
                .toList();
    }

    private static DeviceView view(Session session, String current) {
        return new DeviceView(
                key(session.getId()),
                session.getAttribute(DeviceName.ATTRIBUTE),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(current));
    }

    /** The id itself would let its reader in. */
    static String key(String sessionId) {
        byte[] hash = Hashes.sha256("device", sessionId);
        return java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(hash)
                .substring(0, KEY_LENGTH);
    }
}
