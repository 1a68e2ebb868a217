/** Pages and API for editors: archive import and stuck steps. */
package org.askexpert.office;
