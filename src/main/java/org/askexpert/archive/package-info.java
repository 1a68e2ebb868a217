/** Published pairs: entries with their own revisions, their pages, and what editors do with them. */
package org.askexpert.archive;
