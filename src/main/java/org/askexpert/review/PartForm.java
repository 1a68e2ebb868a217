package org.askexpert.review;

/** One paragraph of an answer as a reviewer would word it. */
record PartForm(String words) {}
