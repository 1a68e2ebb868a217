/** Where an expert writes the answer: the editor, its preview, and what it keeps. */
package org.askexpert.writing;
