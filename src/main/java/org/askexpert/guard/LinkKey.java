package org.askexpert.guard;

import java.util.Base64;
import org.askexpert.shared.Hashes;
import org.askexpert.shared.HouseKeys;
import org.springframework.stereotype.Component;

/** Computes link tokens that are never stored: the same object and generation always give the same token. */
@Component
public class LinkKey {

    private final HouseKeys keys;

    LinkKey(HouseKeys keys) {
        this.keys = keys;
    }

    /** The token of an object's link; a higher generation gives a new link. */
    public String token(String objectId, int generation) {
        byte[] mac = Hashes.keyed(keys.key("link"), objectId, Integer.toString(generation));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }
}
