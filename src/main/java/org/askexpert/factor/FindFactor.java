package org.askexpert.factor;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.askexpert.shared.UseCase;
import org.askexpert.shared.Viewer;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriUtils;

/** The own second factor; its secret is shown until the first code is typed, and never after. */
@UseCase
@Transactional(readOnly = true)
class FindFactor {

    private static final String ISSUER = "Ask an Expert";

    private final FactorRows rows;
    private final SecondFactor factor;
    private final Seal seal;

    FindFactor(FactorRows rows, SecondFactor factor, Seal seal) {
        this.rows = rows;
        this.factor = factor;
        this.seal = seal;
    }

    /** @param begunHere whether this session began to set it up; no other sees the secret */
    FactorView own(boolean begunHere, Viewer me) {
        Viewer.Staff staff = me.staff();
        Optional<FactorRow> row = rows.of(staff.person());
        String secret = row.filter(kept -> begunHere && !kept.isEnrolled())
                .flatMap(kept -> seal.open(kept.secret(), staff.person()))
                .map(Base32::of)
                .orElse(null);
        return new FactorView(
                factor.isRequired(),
                secret,
                secret == null ? null : address(staff.handle(), secret),
                row.map(FactorRow::enrolledAt).orElse(null),
                rows.codesLeft(staff.person()));
    }

    private static String address(String handle, String secret) {
        String issuer = UriUtils.encode(ISSUER, StandardCharsets.UTF_8);
        return "otpauth://totp/" + issuer + ":" + handle + "?secret=" + secret + "&issuer=" + issuer;
    }
}
