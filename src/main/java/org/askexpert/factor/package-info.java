/** The second factor of staff: codes of an app, recovery codes, and who has to have one. */
package org.askexpert.factor;
