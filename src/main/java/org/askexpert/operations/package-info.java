/** What those who run the machine need: numbers for their monitoring. Never a word, an address or a name. */
package org.askexpert.operations;
