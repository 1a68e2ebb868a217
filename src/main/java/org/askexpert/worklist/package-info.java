/** What waits for whom: the staff's lists of questions, their counts, and their pages and API. */
package org.askexpert.worklist;
