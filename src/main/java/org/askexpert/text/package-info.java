/** Functions on text: clean input, Markdown to safe HTML, excerpts, sentences, reading ease, personal details. */
package org.askexpert.text;
