package org.askexpert.lists;

import java.util.HashMap;
import java.util.Map;
import org.askexpert.house.HouseWords;
import org.askexpert.kept.KeptNow;

/**
 * The settings of the house as typed.
 *
 * @param version the one that was read before typing
 */
record HouseForm(
        String name,
        String field,
        String contactEmail,
        String postalAddress,
        String emergencyNumber,
        String adviceLine,
        String helpline,
        String usualDays,
        String promisedDays,
        String palette,
        Integer version) {

    static HouseForm of(KeptNow now) {
        Map<String, String> is = HouseWords.values(now.content());
        return new HouseForm(
                is.get("name"),
                is.get("field"),
                is.get("contactEmail"),
                is.get("postalAddress"),
                is.get("emergencyNumber"),
                is.get("adviceLine"),
                is.get("helpline"),
                is.get("usualDays"),
                is.get("promisedDays"),
                is.get("palette"),
                now.version());
    }

    int read() {
        return version == null ? 0 : version;
    }

    String kept() {
        Map<String, String> is = new HashMap<>();
        is.put("name", name);
        is.put("field", field);
        is.put("contactEmail", contactEmail);
        is.put("postalAddress", postalAddress);
        is.put("emergencyNumber", emergencyNumber);
        is.put("adviceLine", adviceLine);
        is.put("helpline", helpline);
        is.put("usualDays", usualDays);
        is.put("promisedDays", promisedDays);
        is.put("palette", palette);
        return HouseWords.kept(is);
    }

    HouseForm after(int newest) {
        return new HouseForm(
                name,
                field,
                contactEmail,
                postalAddress,
                emergencyNumber,
                adviceLine,
                helpline,
                usualDays,
                promisedDays,
                palette,
                newest);
    }
}
