package org.askexpert.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names on social networks, such as {@code @sarah_runs92}; "pain @night" is none. */
final class SocialHandles {

    private static final String NETWORK =
            "(?:insta|instagram|ig|twitter|x|tiktok|tik tok|snapchat|snap|facebook|fb|skype|telegram|threads|bluesky|linkedin)";
    private static final Pattern HANDLE =
            Pattern.compile("(?<![\\p{L}\\p{N}@._-])@[\\p{L}_][\\p{L}\\p{N}_.]{1,29}+(?![\\p{L}\\p{N}@])");
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:my|on) " + NETWORK
                    + "(?: (?:handle|name|username|user name|account|id))?(?: is|:| -| =|,)?+ {1,2}+([\\p{L}_][\\p{L}\\p{N}_.]{2,29}+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPOKEN_OF = Pattern.compile(
            "\\b(?:" + NETWORK + "|follow|handle|dm|message|tag|username|account)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MADE_UP = Pattern.compile(".*[\\d_].*|.*\\p{L}\\.\\p{L}.*");

    private SocialHandles() {}

    static void look(FoldedText text, Findings found) {
        Matcher handle = HANDLE.matcher(text.text());
        while (handle.find()) {
            boolean sure = MADE_UP.matcher(handle.group()).matches()
                    || SPOKEN_OF.matcher(text.before(handle.start(), 40)).find();
            if (sure) found.add(PersonalDataKind.SOCIAL_HANDLE, handle.start(), handle.end());
        }
        Matcher told = TOLD.matcher(text.text());
        while (told.find()) {
            if (MADE_UP.matcher(told.group(1)).matches())
                found.add(PersonalDataKind.SOCIAL_HANDLE, told.start(1), told.end(1));
        }
    }
}
