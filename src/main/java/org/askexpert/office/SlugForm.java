package org.askexpert.office;

/** Another address for an entry. */
record SlugForm(String slug) {}
