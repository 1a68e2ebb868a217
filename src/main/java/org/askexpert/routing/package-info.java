/** Who gets a question and why: word lists for triage, the pool of experts, the choice and its reasons. */
package org.askexpert.routing;
