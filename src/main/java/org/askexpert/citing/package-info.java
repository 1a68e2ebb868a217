/** Finding, quoting and citing what is known already, from the editor of an answer. */
package org.askexpert.citing;
