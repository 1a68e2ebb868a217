/** Pairs on their way into the archive from elsewhere: reading a page, checking it, importing it. */
package org.askexpert.transfer;
