/** House paragraphs that answers are put together from, written and reviewed like answers. */
package org.askexpert.passage;
