package org.askexpert.question;

import java.util.List;
import org.askexpert.shared.Problem;
import org.askexpert.text.CleanText;
import org.askexpert.text.Limits;
import org.askexpert.text.WebAddress;

/** Brings a typed draft into its one clean form, or says which field needs another look. */
final class CleanDraft {

    private static final int MOST_SOURCES = 50;

    private CleanDraft() {}

    static DraftText of(DraftText typed) {
        return new DraftText(
                clean(CleanText.text("answer", "Answer", Limits.ANSWER), typed.answer()),
                clean(CleanText.text("privatePart", "Private part", Limits.ANSWER), typed.privatePart()),
                clean(CleanText.line("publicTitle", "Public title", Limits.TITLE), typed.publicTitle()),
                clean(CleanText.text("publicQuestion", "Public question", Limits.QUESTION), typed.publicQuestion()),
                typed.sources() == null ? null : sources(typed.sources()));
    }

    /** Null stays null, "as it was"; a field that was emptied becomes empty. */
    private static String clean(CleanText field, String typed) {
        if (typed == null) return null;
        String clean = field.optional(typed);
        return clean == null ? "" : clean;
    }

    private static List<SourceLine> sources(List<SourceLine> typed) {
        if (typed.size() > MOST_SOURCES) {
            throw Problem.invalid("sources", "Sources must be %d or fewer".formatted(MOST_SOURCES));
        }
        return typed.stream().map(CleanDraft::source).toList();
    }

    private static SourceLine source(SourceLine typed) {
        if (typed.kind() == null) throw Problem.invalid("sources", "Choose what kind of source it is");
        if (typed.revision() != null && typed.revision() < 1) {
            throw Problem.invalid("sources", "Revisions of sources start at 1");
        }
        SourceLine clean = new SourceLine(
                typed.kind(),
                CleanText.line("sources", "Entry address", 100).optional(typed.slug()),
                CleanText.line("sources", "Source title", 300).optional(typed.title()),
                CleanText.line("sources", "Web address", 1_000).optional(typed.url()),
                typed.year(),
                typed.revision());
        refuseNameless(clean);
        if (clean.url() != null && !WebAddress.isWebAddress(clean.url())) {
            throw Problem.invalid("sources", "Web addresses must start with http:// or https://");
        }
        return clean;
    }

    /** A factsheet of ours has its title in the library. */
    private static void refuseNameless(SourceLine clean) {
        if (clean.kind() == SourceKind.ENTRY && clean.slug() == null) {
            throw Problem.invalid("sources", "Enter the address of the entry");
        }
        boolean ours = clean.kind() == SourceKind.ENTRY || clean.kind() == SourceKind.FACTSHEET;
        if (clean.title() == null && !(ours && clean.slug() != null)) {
            throw Problem.invalid("sources", "Enter a title for each source");
        }
    }
}
