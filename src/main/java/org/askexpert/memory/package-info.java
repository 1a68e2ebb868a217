/** Public pages kept as bytes: served from memory, forgotten as soon as what they show has changed. */
package org.askexpert.memory;
