/** The rig other rooms' tests stand on: a real MySQL, a real browser, and what happens where they are missing. */
package org.askexpert.testing;
