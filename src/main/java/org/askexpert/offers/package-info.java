/** Accepting or declining an offer straight from its mail. */
package org.askexpert.offers;
