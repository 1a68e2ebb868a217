/** Holidays, deadlines, who is away, what becomes of their work, and how much each expert takes, with the pages for it. */
package org.askexpert.planning;
