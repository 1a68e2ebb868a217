/** Functions on text: clean input, Markdown to safe HTML, excerpts, titles. */
package org.askexpert.text;
