/** Where staff are signed in: rows of sessions, listed and ended. */
package org.askexpert.devices;
