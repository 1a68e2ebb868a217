/** The archive taken along: as JSON Lines for programs, as pages that stand on their own for people. */
package org.askexpert.export;
