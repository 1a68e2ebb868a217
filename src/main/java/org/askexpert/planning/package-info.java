/** Pages on which editors plan: holidays, deadlines, who is away, how much each expert takes. */
package org.askexpert.planning;
