package org.askexpert.archive;

import java.util.HashSet;
import java.util.Set;
import org.askexpert.text.Slug;

/** Finds addresses that no entry ever had; remembers what it gave away. */
public class FreeSlugs {

    private static final int MOST = 9_999;

    private final Entries entries;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> looked = new HashSet<>();

    FreeSlugs(Entries entries) {
        this.entries = entries;
    }

    /** The address made from a title, with a number behind it from the second on. */
    public String next(String title) {
        String slug = Slug.of(title);
        look(stem(slug));
        if (taken.add(slug)) return slug;
        for (int number = 2; number <= MOST; number++) {
            String numbered = Slug.numbered(slug, number);
            if (taken.add(numbered)) return numbered;
        }
        throw new IllegalStateException("No address left for one title");
    }

    boolean isFree(String slug) {
        look(stem(slug));
        return !taken.contains(slug);
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
