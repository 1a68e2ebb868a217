/** What editors own: every save is a version, and each version can be brought back. */
package org.askexpert.kept;
