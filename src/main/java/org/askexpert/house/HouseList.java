package org.askexpert.house;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.askexpert.kept.KeptList;
import org.askexpert.shared.Problem;
import org.askexpert.text.Refusals;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the body says of itself, with its versions. Pages in memory are made anew when a row changes. */
@Component
public class HouseList implements KeptList {

    private final HouseSettings settings;
    private final MessageSource words;

    HouseList(HouseSettings settings, MessageSource words) {
        this.settings = settings;
        this.words = words;
    }

    @Override
    public String code() {
        return "house";
    }

    @Override
    public String title() {
        return words.getMessage("lists.house.title", null, Locale.UK);
    }

    @Override
    public String address() {
        return "/office/house";
    }

    @Override
    public String standing() {
        Map<String, String> rows =
                settings.findAll().stream().collect(Collectors.toMap(HouseSetting::setting, HouseSetting::content));
        Map<String, String> values = new LinkedHashMap<>();
        HouseField.all().forEach(field -> values.put(field.formField(), rows.get(field.setting())));
        return HouseWords.kept(values);
    }

    @Override
    public String clean(String typed) {
        Map<String, String> raw = HouseWords.values(typed);
        Map<String, String> values = new LinkedHashMap<>();
        Refusals refusals = new Refusals();
        HouseField.all()
                .forEach(field ->
                        values.put(field.formField(), refusals.take(() -> field.clean(raw.get(field.formField())))));
        refusals.throwIfAny();
        int usual = Integer.parseInt(values.get(HouseField.USUAL_DAYS.formField()));
        int promised = Integer.parseInt(values.get(HouseField.PROMISED_DAYS.formField()));
        if (promised < usual) {
            throw Problem.invalid("promisedDays", "Promise no less time than most answers take");
        }
        return HouseWords.kept(values);
    }

    @Override
    public void put(String content, long editor) {
        Map<String, String> values = HouseWords.values(content);
        HouseField.all()
                .forEach(field -> settings.findBySetting(field.setting())
                        .orElseThrow(Problem::unknown)
                        .say(values.get(field.formField())));
    }

    @Override
    public String shown(String content) {
        return HouseWords.values(content).entrySet().stream()
                .map(value ->
                        words.getMessage("lists.house." + value.getKey(), null, Locale.UK) + ": " + value.getValue())
                .collect(Collectors.joining("\n"));
    }
}
