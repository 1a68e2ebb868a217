/** What staff say to each other about a question; never on its way to asker or readers. */
package org.askexpert.notes;
