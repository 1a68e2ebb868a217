/** Published pairs: entries with their own revisions, public pages and feeds, import and export. */
package org.askexpert.archive;
