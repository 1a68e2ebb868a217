/** The office in numbers: what waits now, and what happened week by week. Nobody is in them. */
package org.askexpert.figures;
