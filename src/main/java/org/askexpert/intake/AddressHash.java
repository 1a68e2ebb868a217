package org.askexpert.intake;

import java.util.HexFormat;
import org.askexpert.shared.Hashes;
import org.askexpert.shared.HouseKeys;
import org.askexpert.text.Email;
import org.springframework.stereotype.Component;

/** Addresses as keyed hashes, the same for every spelling of one; without the key they say nothing. */
@Component
class AddressHash {

    private final HouseKeys keys;

    AddressHash(HouseKeys keys) {
        this.keys = keys;
    }

    byte[] of(String email) {
        return Hashes.keyed(keys.key("audit"), "asker-address", Email.normalised(email));
    }

    String text(String email) {
        return HexFormat.of().formatHex(of(email));
    }
}
