package org.askexpert.transfer;

/** One paragraph of a pasted page: every line that is not blank, its blanks put right. */
record Paragraph(int line, String text) {

    boolean opensQuotation() {
        return text.matches("Q\\. .*");
    }
}
