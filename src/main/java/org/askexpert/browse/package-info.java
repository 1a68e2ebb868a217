/** What readers find in the archive without an address: topics, lists by date, results of a search, factsheets. */
package org.askexpert.browse;
