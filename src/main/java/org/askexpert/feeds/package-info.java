/** What programs read of the archive unasked: Atom feeds, the sitemap, rules for robots. */
package org.askexpert.feeds;
