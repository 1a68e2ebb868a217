package org.askexpert.offers;

import java.util.List;
import org.askexpert.shared.Keeper;
import org.askexpert.shared.Kept;
import org.askexpert.shared.Subject;
import org.springframework.stereotype.Component;

/** Links that answered an offer of the question go with it. */
@Component
class OffersKept implements Keeper {

    @Override
    public List<Kept> kept(Subject subject) {
        return List.of(
                Kept.silent("secret_link", "purpose = 'offer' and object_key like ?", subject.reference() + "/%"));
    }
}
