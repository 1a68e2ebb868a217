package org.askexpert.archive;

import java.util.Collection;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.askexpert.text.Slug;

/** Finds addresses that no entry ever had; remembers what it gave away. */
public class FreeSlugs {

    private static final int MOST = 9_999;
    private static final int FAR = 900_000_000;

    private final Random dice = new Random();
    private final Entries entries;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> looked = new HashSet<>();
    private final Set<String> foreseen = new HashSet<>();

    FreeSlugs(Entries entries) {
        this.entries = entries;
    }

    /** Looks at once which of these are taken, so that nobody has to ask for each. */
    FreeSlugs foreseeing(Collection<String> wishes) {
        foreseen.addAll(wishes);
        if (!wishes.isEmpty()) taken.addAll(entries.slugsAmong(foreseen));
        return this;
    }

    /** Whether this very address was free and is now given away. */
    public boolean take(String slug) {
        if (!foreseen.contains(slug)) look(stem(slug));
        return taken.add(slug);
    }

    /** The address made from a title, with a number behind it from the second on. */
    public String next(String title) {
        String slug = Slug.of(title);
        if (take(slug)) return slug;
        look(stem(slug));
        for (int number = 2; number <= MOST; number++) {
            String numbered = Slug.numbered(slug, number);
            if (taken.add(numbered)) return numbered;
        }
        return farOff(slug);
    }

    /** Ten thousand answers of one title: no number is close any more, so any will do. */
    private String farOff(String slug) {
        String numbered;
        do numbered = Slug.numbered(slug, MOST + 1 + dice.nextInt(FAR));
        while (!entries.slugsAmong(Set.of(numbered)).isEmpty() || !taken.add(numbered));
        return numbered;
    }

    /** What every numbered form of a slug begins with. */
    private static String stem(String slug) {
        String longest = Slug.numbered(slug, MOST);
        return longest.substring(0, longest.lastIndexOf('-'));
    }

    private void look(String stem) {
        if (looked.add(stem)) taken.addAll(entries.slugsLike(stem + "%"));
    }
}
