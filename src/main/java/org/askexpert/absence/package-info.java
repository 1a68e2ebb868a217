/** Who is away from when to when, and who stands in. What becomes of their work is decided elsewhere. */
package org.askexpert.absence;
