/** Pages for the lists that editors own: editing, what changed and who changed it, taking it back. */
package org.askexpert.lists;
