/** What is looked for in an answer before it is approved, and the lists that editors keep for it. */
package org.askexpert.checks;
