/** What answers rest on outside the archive: factsheets and studies. */
package org.askexpert.library;
