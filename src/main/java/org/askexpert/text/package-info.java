/** Functions on text: clean input, Markdown to safe HTML, excerpts, titles, personal details. */
package org.askexpert.text;
