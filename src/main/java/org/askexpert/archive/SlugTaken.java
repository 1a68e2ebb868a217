package org.askexpert.archive;

import java.util.List;
import org.askexpert.shared.Problem;

/** The address is, or once was, that of another entry. */
class SlugTaken extends Problem {

    SlugTaken() {
        super(
                Kind.CONFLICT,
                "slug-taken",
                "This address is taken.",
                List.of(new FieldError("slug", "Another answer has or had this address. Choose another")),
                null,
                null);
    }
}
