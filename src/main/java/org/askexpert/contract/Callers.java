package org.askexpert.contract;

import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.stream.Stream;

/** Who may call an address, as far as a document can say it; the table of routes decides. */
final class Callers {

    static final String STAFF = "staff";
    static final String ASKER = "asker";

    private static final List<String> OF_STAFF =
            List.of("/api/v1/desk", "/api/v1/office", "/api/v1/library", "/api/v1/me");

    private Callers() {}

    static boolean areNamed(String address) {
        return name(address).findAny().isPresent();
    }

    /** Null where everybody may. */
    static List<SecurityRequirement> of(String address) {
        return name(address)
                .map(name -> List.of(new SecurityRequirement().addList(name)))
                .findAny()
                .orElse(null);
    }

    private static Stream<String> name(String address) {
        if (OF_STAFF.stream().anyMatch(prefix -> address.equals(prefix) || address.startsWith(prefix + "/"))) {
            return Stream.of(STAFF);
        }
        boolean isOpen = address.equals("/api/v1/mine/{token}") || address.equals("/api/v1/mine/sessions");
        return address.startsWith("/api/v1/mine") && !isOpen ? Stream.of(ASKER) : Stream.empty();
    }
}
