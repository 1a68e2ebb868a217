/** Pages and API for editors: archive import, incidents, administration. */
package org.askexpert.office;
