/** When the office works and how long things may take: working days, holidays, limits in days; editors keep the rows. */
package org.askexpert.calendar;
