/** Stemming of the archive: the index, what editors call the same, searching, and finding what is similar. */
package org.askexpert.search;
