/** Looking at published entries again: why, who, what they propose, and who confirms it. */
package org.askexpert.recheck;
