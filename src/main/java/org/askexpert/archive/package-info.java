/** Published pairs: entries with their own revisions, public pages, search, import. */
package org.askexpert.archive;
