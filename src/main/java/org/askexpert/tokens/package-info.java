/** Personal tokens, by which programs act for a member of staff. */
package org.askexpert.tokens;
