/** How often something happened on a day, without anybody in it. */
package org.askexpert.tally;
