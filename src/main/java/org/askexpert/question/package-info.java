/** The question and everything that happens to it: the aggregate, its verbs, and the doors it declares. */
package org.askexpert.question;
