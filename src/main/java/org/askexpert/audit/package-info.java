/** The append-only record of who did what to what, without text or identities. */
package org.askexpert.audit;
