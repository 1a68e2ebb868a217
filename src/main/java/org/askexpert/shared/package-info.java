/** What every room needs and no room owns: who looks, what a refusal is, what time it is. */
package org.askexpert.shared;
