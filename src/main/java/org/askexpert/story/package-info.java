/** What happened to a question, in order, and what changed between two revisions of its answer. */
package org.askexpert.story;
