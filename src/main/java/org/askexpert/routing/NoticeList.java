package org.askexpert.routing;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.askexpert.kept.TextList;
import org.askexpert.shared.Problem;
import org.askexpert.text.CleanText;
import org.springframework.context.MessageSource;

/** The words of one notice as editors write them. Numbers of the house are filled in where it is read. */
class NoticeList implements TextList {

    private static final CleanText WORDS = CleanText.text("text", "Notice", 1_000);
    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BRACE = Pattern.compile("[{}]");
    private static final List<String> NAMES = List.of("emergency", "advice", "helpline");

    private final String notice;
    private final NoticeTexts texts;
    private final MessageSource words;

    NoticeList(String notice, NoticeTexts texts, MessageSource words) {
        this.notice = notice;
        this.texts = texts;
        this.words = words;
    }

    @Override
    public String code() {
        return "notice-" + notice;
    }

    @Override
    public String title() {
        return words.getMessage("lists.kind." + code() + ".title", null, Locale.UK);
    }

    @Override
    public int rows() {
        return 8;
    }

    @Override
    public String standing() {
        return row().content();
    }

    /** Somebody may be in danger: whom to call always stands in it. */
    @Override
    public String clean(String typed) {
        String text = WORDS.required(typed, "Enter the notice").strip();
        NAME.matcher(text).results().map((MatchResult hit) -> hit.group(1)).forEach(NoticeList::refuseUnknown);
        if (BRACE.matcher(NAME.matcher(text).replaceAll("")).find()) throw unknown();
        if (!text.contains("{emergency}")) {
            throw Problem.invalid("text", "Put {emergency} where the number to call in an emergency belongs");
        }
        return text;
    }

    @Override
    public void put(String content, long editor) {
        row().say(content);
    }

    private NoticeText row() {
        return texts.findById(notice).orElseThrow(Problem::unknown);
    }

    private static void refuseUnknown(String name) {
        if (!NAMES.contains(name)) throw unknown();
    }

    private static Problem unknown() {
        return Problem.invalid("text", "Use no names in braces but {emergency}, {advice} and {helpline}");
    }
}
