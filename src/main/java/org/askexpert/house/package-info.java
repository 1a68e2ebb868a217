/** What the body says of itself: name, field, emergency numbers, contact, response times. */
package org.askexpert.house;
